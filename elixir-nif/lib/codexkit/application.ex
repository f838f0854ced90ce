defmodule CodexKit.Application do
  @moduledoc false
  use Application

  @impl true
  def start(_type, _args) do
    children = [{Task.Supervisor, name: CodexKit.Handlers}]
    Supervisor.start_link(children, strategy: :one_for_one, name: CodexKit.Supervisor)
  end
end
