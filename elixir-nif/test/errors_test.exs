defmodule CodexKit.ErrorsTest do
  use ExUnit.Case, async: true
  import Bitwise
  doctest CodexKit.JSON

  alias CodexKit.Test.{Home, Script}
  alias CodexKit.{Error, ErrorCode, JSON, Testing}

  defp field({:error, %Error{code: :invalid_argument, data: %{"field" => field}, message: message}}) do
    assert String.starts_with?(message, field)
    field
  end

  test "a wrong option is named, of the client, the thread and the turn" do
    assert field(CodexKit.start_link(base_url: "example.org")) == "codex.base_url"
    assert field(CodexKit.start_link(modle: "gpt")) == "options.modle"
    assert field(CodexKit.start_link(%{"modle" => "gpt"})) == "options.modle"
    assert field(CodexKit.start_link(transport: :telepathy)) == "options.transport"
    assert field(CodexKit.start_link(model: self())) == "options.model"
    assert field(CodexKit.start_link(config: %{a: [1, {2, 3}]})) == "options.config.a.1"
    assert field(CodexKit.start_link(log: :stdout)) == "log"
    assert field(CodexKit.start_link(log: &IO.inspect/1, log_level: :loud)) == "log_level"

    {:ok, codex} = CodexKit.start_link()
    assert field(CodexKit.start_thread(codex, sandbox: "none")) == "options.sandbox"
    assert field(CodexKit.start_thread(codex, model: " ")) == "thread.model"
    assert field(CodexKit.resume_thread(codex, "")) == "id"
    thread = CodexKit.start_thread!(codex)
    assert field(CodexKit.run(thread, "go", timeout: 1)) == "options.timeout"
    assert field(CodexKit.run(thread, "go", output_schema: 1)) == "turn.output_schema"
    assert field(CodexKit.run_streamed(thread, [%{type: :text}])) =~ "input"
    assert field(CodexKit.run(thread, 42)) == "input"
  end

  test "a Codex that is not there is told with the places tried" do
    {:ok, codex} = CodexKit.start_link(environment: %{"PATH" => "/nowhere"}, search_roots: ["/no/modules"])
    assert {:error, %Error{code: :codex_not_found, data: %{"tried" => tried}}} = CodexKit.info(codex)
    assert Enum.any?(tried, &(&1["path"] =~ "/no/modules"))
    assert Enum.any?(tried, &(&1["path"] =~ "/nowhere"))

    {:ok, codex} = CodexKit.start_link(codex_path: "/no/codex")
    thread = CodexKit.start_thread!(codex)
    assert {:error, %Error{code: :codex_not_found}} = CodexKit.run(thread, "go")
    assert_raise Error, ~r/^codex_not_found/, fn -> Enum.to_list(CodexKit.run_streamed!(thread, "go")) end
  end

  test "the environment is that of Elixir, not that of the start" do
    System.put_env("CODEX_PATH", "/set/by/elixir")
    {:ok, codex} = CodexKit.start_link()
    assert {:error, %Error{code: :codex_not_found, data: %{"tried" => tried}}} = CodexKit.info(codex)
    assert [%{"path" => "/set/by/elixir"}] = tried
  after
    System.delete_env("CODEX_PATH")
  end

  test "a closed client, a stopped model and a broken script are errors" do
    {:ok, codex} = CodexKit.start_link()
    :ok = CodexKit.close(codex)
    assert {:error, %Error{code: :closed, retryable: false}} = CodexKit.info(codex)

    {:ok, model} = Testing.start(Script.hang())
    assert {:error, %Error{code: :protocol}} = Testing.verify(model)
    :ok = Testing.stop(model)
    assert {:error, %Error{code: :closed}} = Testing.requests(model)
    assert field(Testing.start(turns: 1)) == "script.turns"
  end

  test "log records reach a function and a pid" do
    home = Home.new()
    test = self()
    # An old Codex is worth a warning.
    old = Home.path(home, "codex-of-old")
    File.write!(old, "#!/bin/sh\necho codex-cli 0.1.0\n")
    File.chmod!(old, 0o755)

    for hook <- [test, &send(test, {:codexkit_log, &1})] do
      {:ok, codex} = CodexKit.start_link(Home.options(home, codex_path: old, log: hook, log_level: :warn))
      assert {:ok, %{"version_warning" => warning}} = CodexKit.info(codex)
      assert_receive {:codexkit_log, %{"level" => "warn", "target" => "codexkit" <> _, "message" => ^warning}}
      :ok = CodexKit.close(codex)
    end
  end

  test "a log hook that fails harms nobody" do
    log =
      ExUnit.CaptureLog.capture_log(fn ->
        test = self()

        hook = fn record ->
          send(test, record)
          raise "broken"
        end

        hook = CodexKit.Log.start_link(hook)
        for n <- 1..2, do: send(hook, {:codexkit_log, n})
        assert_receive 1
        assert_receive 2
      end)

    assert log =~ "the log hook of codexkit failed"
  end

  test "codes come from the table" do
    assert length(ErrorCode.all()) > 25
    for {code, _} <- ErrorCode.all(), do: assert(ErrorCode.from_string(Atom.to_string(code)) == code)
    assert ErrorCode.from_string("of_a_later_version") == :unknown
  end

  test "JSON there and back" do
    for value <- [nil, true, 0, -1, 18_446_744_073_709_551_615, 1.5, "", "ü\u0000\"", [], [[]], %{}] do
      assert JSON.decode!(JSON.encode!(%{"v" => value})) == %{"v" => value}
    end

    assert JSON.encode!(a: :b, c: [d: nil]) == ~s({"a":"b","c":{"d":null}})
    assert JSON.decode!(~s({"a":1,"b":2,"a":3})) == %{"a" => 3, "b" => 2}

    for nonsense <- [1 <<< 64, <<255>>, <<1::3>>, [1 | 2], {1}, self(), make_ref(), &is_nil/1, ~D[2020-01-01]] do
      assert_raise Error, ~r/^invalid_argument: a\.0: /, fn -> JSON.encode!(%{"a" => [nonsense]}) end
    end

    for text <- ["", "{", ~s({"a":1} x), ~s("\\ud800"), <<34, 255, 34>>] do
      assert_raise Error, fn -> JSON.decode!(text) end
    end
  end

  test "no atom is made from what came over the wire" do
    key = "never_an_atom_#{System.unique_integer([:positive])}"
    assert %{^key => ^key} = JSON.decode!(~s({"#{key}":"#{key}"}))
    assert_raise ArgumentError, fn -> String.to_existing_atom(key) end
  end
end
