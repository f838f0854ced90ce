# Calls the added op by its generated wrapper.
{:ok, codex} = CodexKit.start_link([])
{:ok, greeting} = CodexKit.Ops.greet_person(codex, name: "world")
IO.puts(greeting["text"])
{:error, error} = CodexKit.Ops.greet_person(codex, name: " ")
IO.puts(error.code)
