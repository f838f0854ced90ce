defmodule CodexKit.TurnResult do
  @moduledoc """
  What a turn leaves behind.

    * `final_response` - the agent's last message, `nil` when it said nothing
    * `structured_output` - the final response parsed and validated, when the turn had an `output_schema`
    * `items` - the completed items in order; empty for a streamed turn, where they went by as events
    * `usage` - the tokens of this turn, `nil` when Codex reported none
    * `status` - `:completed` or `:interrupted`
    * `thread_id` - with it the thread can be resumed
    * `turn_id` - `nil` on the exec transport, which does not number its turns
    * `duration_ms` - by Codex's clock, in milliseconds
  """

  @type t :: %__MODULE__{
          final_response: String.t() | nil,
          structured_output: term(),
          items: [map()],
          usage: map() | nil,
          status: :completed | :interrupted,
          thread_id: String.t(),
          turn_id: String.t() | nil,
          duration_ms: non_neg_integer() | nil
        }

  defstruct [
    :final_response,
    :structured_output,
    :usage,
    :status,
    :thread_id,
    :turn_id,
    :duration_ms,
    items: []
  ]

  @doc false
  @spec from_wire(map()) :: t()
  def from_wire(wire) do
    %__MODULE__{
      final_response: wire["final_response"],
      structured_output: wire["structured_output"],
      items: wire["items"],
      usage: wire["usage"],
      status: if(wire["status"] == "interrupted", do: :interrupted, else: :completed),
      thread_id: wire["thread_id"],
      turn_id: wire["turn_id"],
      duration_ms: wire["duration_ms"]
    }
  end
end
