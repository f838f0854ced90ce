# Asks Codex something about the current folder and prints its answer as it is written.

{:ok, codex} = CodexKit.start_link()
{:ok, thread} = CodexKit.start_thread(codex, sandbox: "read-only", skip_git_repo_check: true)
{:ok, turn} = CodexKit.run_streamed(thread, "What is in this folder?")

for %{"type" => "item.agent_message.delta", "delta" => text} <- turn, do: IO.write(text)
IO.puts("")
CodexKit.close(codex)
