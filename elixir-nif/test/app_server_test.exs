defmodule CodexKit.AppServerTest do
  use ExUnit.Case, async: true

  alias CodexKit.{AppServer, Error, JSON, Testing}
  alias CodexKit.Test.{Home, Script}

  @shared Path.expand("../../tests/methods", __DIR__)

  setup do
    {:ok, home: Home.new()}
  end

  # `account/gatewayOAuth/read` as a function's name; without the generator's help, so that it is checked.
  defp snake(name) do
    name
    |> String.replace("OAuth", "Oauth")
    |> String.replace(~r/\W/, "_")
    |> String.replace(~r/(?<=[a-z0-9])[A-Z]/, &("_" <> &1))
    |> String.downcase()
    |> String.to_atom()
  end

  defp fill(text, saved) when is_binary(text) do
    case Regex.run(~r/^\$\{(\w+)\}$/, text) do
      [_, name] -> Map.fetch!(saved, name)
      nil -> Regex.replace(~r/\$\{(\w+)\}/, text, fn _, name -> Map.fetch!(saved, name) end)
    end
  end

  defp fill(list, saved) when is_list(list), do: Enum.map(list, &fill(&1, saved))
  defp fill(map, saved) when is_map(map), do: Map.new(map, fn {key, value} -> {key, fill(value, saved)} end)
  defp fill(other, _), do: other

  defp at(result, pointer) do
    pointer |> String.split("/") |> tl() |> Enum.reduce(result, &step/2)
  end

  defp step(key, list) when is_list(list), do: Enum.at(list, String.to_integer(key))
  defp step(key, map) when is_map(map), do: map[key]
  defp step(_, _), do: nil

  defp call(codex, method, nil), do: apply(AppServer, snake(method), [codex, %{}])

  # The names at the top as a user writes them.
  defp call(codex, method, params) do
    apply(AppServer, snake(method), [codex, Map.new(params, fn {key, value} -> {snake(key), value} end)])
  end

  # A case, once: what it saves, or what is wrong with it.
  defp check(codex, saved, %{"method" => method} = one) do
    case {one["refused"], call(codex, method, fill(one["params"], saved))} do
      {nil, {:ok, result}} ->
        case Enum.find(one["until"] || %{}, fn {pointer, value} -> at(result, pointer) != value end) do
          nil -> {:ok, Map.new(one["save"] || %{}, fn {name, pointer} -> {name, at(result, pointer)} end)}
          {pointer, _} -> {:wrong, "#{pointer} is #{inspect(at(result, pointer))}"}
        end

      {nil, {:error, error}} ->
        {:wrong, Exception.message(error) <> inspect(error.data)}

      {%{"says" => says}, {:error, %Error{code: code, data: %{"message" => words}}}} ->
        if code in [:rpc, :unsupported] and words =~ says, do: {:ok, %{}}, else: {:wrong, words}

      {_, other} ->
        {:wrong, "was not refused: #{inspect(other)}"}
    end
  end

  defp retry(codex, saved, one, deadline) do
    result = check(codex, saved, one)

    if match?({:wrong, _}, result) and one["until"] != nil and System.monotonic_time(:millisecond) < deadline do
      # Codex tells what is awaited in notifications, which a call does not see.
      Process.sleep(10)
      retry(codex, saved, one, deadline)
    else
      result
    end
  end

  test "every method comes out as in the table", %{home: home} do
    table = JSON.decode!(File.read!(Path.join(@shared, "cases.json")))
    {:ok, model} = Testing.start(table["model"])
    folders = Map.new(["home", "project"], &{&1, Home.path(home, &1)})
    saved = Map.merge(folders, %{"root" => home.root, "model" => model.url, "shared" => @shared})

    for {name, text} <- table["files"] do
      path = Home.path(home, name)
      File.mkdir_p!(Path.dirname(path))
      File.write!(path, fill(text, saved))
    end

    {:ok, codex} = CodexKit.start_link(Home.options(home, env: Map.put(table["env"], "HOME", saved["home"])))

    {_, background, wrong} =
      for one <- table["cases"], !one["not_called"], reduce: {saved, [], []} do
        {saved, background, wrong} ->
          if one["background"] do
            {saved, [Task.async(fn -> check(codex, saved, one) end) | background], wrong}
          else
            case retry(codex, saved, one, System.monotonic_time(:millisecond) + 20_000) do
              {:ok, more} -> {Map.merge(saved, more), background, wrong}
              {:wrong, reason} -> {saved, background, ["#{one["method"]}: #{reason}" | wrong]}
            end
          end
      end

    assert wrong == []
    assert Enum.all?(Task.await_many(background), &match?({:ok, _}, &1))

    # Nothing is offered that the table does not play, and the other way round.
    played = MapSet.new(table["cases"], &snake(&1["method"]))

    offered =
      for {name, 2} <- AppServer.__info__(:functions),
          name != :subscribe and not (to_string(name) =~ ~r/^iterate_/),
          do: name

    assert MapSet.new(offered) == played
    assert MapSet.size(played) == 184
  end

  test "the entries of all pages, fetched when they are needed", %{home: home} do
    {codex, _} = Home.start(home, Script.always([Script.text("never asked")]))
    for name <- ~w(a b c d e), do: {:ok, _} = AppServer.thread_section_create(codex, name: name)
    {:ok, first} = AppServer.thread_section_list(codex, limit: 2)
    names = fn sections -> Enum.map(sections, & &1["name"]) end
    # Codex has a section of its own.
    assert names.(first["data"]) == ~w(Pinned a)
    assert names.(AppServer.iterate_thread_section_list(codex, limit: 2)) == ~w(Pinned a b c d e)
    rest = AppServer.iterate_thread_section_list(codex, %{"cursor" => first["nextCursor"]})
    assert names.(rest) == ~w(b c d e)
    assert [%{"name" => "Pinned"}] = Enum.take(AppServer.iterate_thread_section_list(codex, limit: 1), 1)

    assert_raise Error, ~r/sort: unknown field/, fn ->
      Enum.to_list(AppServer.iterate_thread_section_list(codex, sort: 1))
    end
  end

  test "an experimental method is refused before anything is sent", %{home: home} do
    codex = Home.start_fake(home, "normal_turn", experimental_api: false)
    assert {:error, %Error{code: :unsupported, data: data}} = AppServer.memory_reset(codex)
    assert data["option"] == "codex.experimental_api"
    assert Home.servers(home) == []
  end
end
