defmodule CodexKit.Test.Script do
  @moduledoc "Scripts for the scripted model."

  def text(text), do: %{type: "text", text: text}
  def commentary(text), do: %{type: "text", text: text, phase: "commentary"}
  def reasoning(text), do: %{type: "reasoning", text: text}

  def shell(command, more \\ %{}) do
    %{type: "function_call", name: "exec_command", arguments: Map.merge(%{cmd: command}, more)}
  end

  def escalated(command) do
    shell(command, %{sandbox_permissions: "require_escalated", justification: "May I?"})
  end

  def patch(file, line) do
    input = "*** Begin Patch\n*** Add File: #{file}\n+#{line}\n*** End Patch\n"
    %{type: "custom_tool_call", name: "apply_patch", input: input}
  end

  @doc "The model never answers."
  def hang, do: always([[commentary("working"), %{type: "hang"}]])

  @doc "The same replies to every user message."
  def always(replies) do
    %{turns: [%{when: %{}, replies: Enum.map(replies, &%{steps: List.wrap(&1)})}]}
  end

  @doc "A turn with everything: reasoning, a command that wants to write a file, a patch, a message."
  def demo(marker) do
    always([
      [
        reasoning("**Planning** A command first, then a file."),
        commentary("I will run a command and then write a note."),
        escalated("sleep 0.3 && echo 'written by codex' > '#{marker}' && printf 'one\\ntwo\\nthree\\n'")
      ],
      patch("notes.txt", "Codex was here."),
      text("All done.")
    ])
  end
end
