# One turn that shows everything a turn can show. `./dev demo` runs it, and the same in every language.

config = CodexKit.JSON.decode!(System.get_env("DEMO_CONFIG", "{}"))
record = File.open!(System.fetch_env!("DEMO_EVENTS"), [:write, :binary])

allow = fn ask ->
  IO.puts("  ? #{ask["kind"]}: #{ask["request"]["command"]} -> allow")
  :allow
end

{:ok, codex} = CodexKit.start_link(config: config)

thread =
  CodexKit.start_thread!(codex,
    working_directory: System.fetch_env!("DEMO_WORKDIR"),
    sandbox: "workspace-write",
    approval_policy: "on-request",
    skip_git_repo_check: true
  )

turn = CodexKit.run_streamed!(thread, System.fetch_env!("DEMO_PROMPT"), on_ask: allow)

for event <- turn do
  IO.binwrite(record, [CodexKit.JSON.encode!(event), ?\n])

  case event do
    %{"type" => "item.agent_message.delta", "delta" => text} -> IO.puts("  \" #{text}")
    %{"type" => "item.reasoning.summary_text_delta", "delta" => text} -> IO.puts("  ~ #{text}")
    %{"type" => "item.command_execution.output_delta", "delta" => text} -> IO.puts("  > #{String.trim(text)}")
    %{"type" => "item.completed", "item" => %{"changes" => [change | _]}} -> IO.puts("  + #{change["path"]}")
    %{"type" => "turn.completed", "usage" => usage} -> IO.puts("  = #{inspect(usage)}")
    %{"type" => type} -> IO.puts("  . #{type}")
  end
end

result = CodexKit.Turn.result(turn)
CodexKit.close(codex)

unless match?({:ok, %{status: :completed}}, result),
  do: raise("the turn did not complete: #{inspect(result)}")
