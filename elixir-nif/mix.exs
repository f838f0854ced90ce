defmodule CodexKit.MixProject do
  use Mix.Project

  def project do
    [
      app: :codexkit,
      version: "0.1.0",
      elixir: "~> 1.14",
      description: "Embed OpenAI's Codex agent in any program",
      compilers: [:codexkit_nif] ++ Mix.compilers(),
      elixirc_paths: if(Mix.env() == :test, do: ["lib", "test/support"], else: ["lib"]),
      start_permanent: Mix.env() == :prod,
      # Nothing from hex: JSON is read and written by the native part.
      deps: []
    ]
  end

  def application do
    [extra_applications: [:logger], mod: {CodexKit.Application, []}]
  end
end

defmodule Mix.Tasks.Compile.CodexkitNif do
  @moduledoc """
  Builds the native library with cargo and puts it into the application's `priv`.

  `CARGO_TARGET_DIR` is honoured. `CODEXKIT_NIF_PATH` names a library that is built already; then cargo is not
  needed. Release code is built in `prod`, which is also what a project gets that depends on `:codexkit`.
  """
  use Mix.Task.Compiler

  @crate Path.join(__DIR__, "native/codexkit_nif")

  @impl true
  def run(_args) do
    with {:ok, built} <- library(), do: install(built)
  end

  defp library do
    case System.get_env("CODEXKIT_NIF_PATH") do
      path when path in [nil, ""] -> cargo()
      path -> {:ok, path}
    end
  end

  defp cargo do
    release = if Mix.env() == :prod, do: ["--release"], else: []
    args = ["build", "--quiet", "--manifest-path", Path.join(@crate, "Cargo.toml")] ++ release

    if System.find_executable("cargo") do
      case System.cmd("cargo", args, stderr_to_stdout: true, into: IO.stream()) do
        {_, 0} -> {:ok, Path.join([target_dir(), profile(), file_name()])}
        {_, status} -> failed("cargo build of codexkit_nif ended with status #{status}")
      end
    else
      failed("codexkit needs cargo (https://rustup.rs), or CODEXKIT_NIF_PATH naming a built library")
    end
  end

  defp target_dir do
    System.get_env("CARGO_TARGET_DIR") || Path.expand("../target", __DIR__)
  end

  defp profile, do: if(Mix.env() == :prod, do: "release", else: "debug")

  defp file_name do
    case :os.type() do
      {:unix, :darwin} -> "libcodexkit_nif.dylib"
      {:win32, _} -> "codexkit_nif.dll"
      _ -> "libcodexkit_nif.so"
    end
  end

  # The BEAM looks for `.so` on macOS too. A library that some BEAM has mapped must not be changed in place.
  defp install(built) do
    extension = if match?({:win32, _}, :os.type()), do: ".dll", else: ".so"
    priv = Path.join(Mix.Project.app_path(), "priv")
    target = Path.join(priv, "codexkit_nif" <> extension)

    if same?(built, target) do
      {:noop, []}
    else
      with :ok <- File.mkdir_p(priv),
           {:ok, _} <- File.rm_rf(target),
           :ok <- File.cp(built, target) do
        {:ok, []}
      else
        error -> failed("#{built} could not be copied to #{target}: #{inspect(error)}")
      end
    end
  end

  defp same?(built, target) do
    with {:ok, %{size: size, mtime: built_at}} <- File.stat(built),
         {:ok, %{size: ^size, mtime: copied_at}} <- File.stat(target),
         do: copied_at > built_at,
         else: (_ -> false)
  end

  defp failed(message) do
    Mix.shell().error(message)
    {:error, []}
  end
end
