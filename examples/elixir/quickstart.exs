# The lines of the README. DEMO_CONFIG, DEMO_PROMPT and DEMO_WORKDIR let a test run it without a login.

config = CodexKit.JSON.decode!(System.get_env("DEMO_CONFIG", "{}"))
{:ok, codex} = CodexKit.start_link(config: config)

{:ok, thread} =
  CodexKit.start_thread(codex,
    working_directory: System.get_env("DEMO_WORKDIR", "."),
    skip_git_repo_check: true
  )

{:ok, turn} = CodexKit.run_streamed(thread, System.get_env("DEMO_PROMPT", "What is in this folder?"))

for %{"type" => "item.agent_message.delta", "delta" => text} <- turn, do: IO.write(text)

{:ok, result} = CodexKit.Turn.result(turn)
IO.puts("\n#{result.usage["output_tokens"]} tokens")
CodexKit.close(codex)
