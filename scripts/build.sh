# shellcheck shell=bash
# How the pieces are built for tests and demo, and generated for everybody. One cargo call with one set of features builds
# all crates; the bindings' libraries are then put where their languages look for them.

# A binding's folder may be absent from a checkout (sparse, or older than the binding).
has_part() { [ -e "$ROOT/$1" ]; }

# The path of a dynamic library among cargo's results.
library() {
  case $(uname -s) in
    Darwin) echo "$CARGO_TARGET_DIR/debug/lib$1.dylib" ;;
    *) echo "$CARGO_TARGET_DIR/debug/lib$1.so" ;;
  esac
}

# Puts a library in place by renaming: a process that has the old one mapped must not see it change.
place() {
  cmp -s "$1" "$2" && return 0
  cp "$1" "$2.new" && mv "$2.new" "$2"
}

build_cargo() { cargo build --workspace --lib --bins --examples; }
build_python() { place "$(library _native)" "$ROOT/python/python/codexkit/_native.abi3.so"; }
build_node() {
  place "$(library codexkit_node)" "$ROOT/node/codexkit.node" &&
    "$DEV/node/node_modules/.bin/tsc" -p "$ROOT/node"
}
# mix would call cargo for its own crate alone, with fewer features: that builds the whole core a second time.
build_elixir() { (cd "$ROOT/elixir-nif" && CODEXKIT_NIF_PATH=$(library codexkit_nif) mix compile); }

# The examples import the package by its name, as a user's program does.
link_node_example() {
  mkdir -p "$ROOT/examples/node/node_modules" && ln -sfn ../../../node "$ROOT/examples/node/node_modules/codexkit"
}

# Runs an Elixir script with the compiled application, from any folder.
# shellcheck disable=SC2034 # used by the tests and the demo
ELIXIR_SCRIPT=(elixir -pa "$ROOT/elixir-nif/_build/dev/lib/codexkit/ebin"
  -e '{:ok, _} = Application.ensure_all_started(:codexkit)' -r)

# All bindings that this checkout has, from the libraries that cargo has built.
build_bindings() {
  if has_part python/Cargo.toml; then build_python || return; fi
  if has_part node/Cargo.toml; then build_node || return; fi
  if has_part elixir-nif/mix.exs; then build_elixir || return; fi
}

# link_c <source> <program> [shared|static|sanitized]: compiles one C or C++ file against the C binding. `sanitized` is
# static, with the address sanitizer on the C side.
link_c() {
  local source=$1 program=$2 kind=${3:-shared} libraries=$CARGO_TARGET_DIR/debug compiler flags
  case $source in
    *.c) compiler=cc flags=-std=c11 ;;
    *) compiler=c++ flags=-std=c++17 ;;
  esac
  mkdir -p "$(dirname "$program")"
  set -- "$flags" -g -Wall -Wextra -Werror -pedantic -I "$ROOT/include" "$source" -o "$program"
  case $kind in
    shared) "$compiler" "$@" -L "$libraries" -lcodexkit -Wl,-rpath,"$libraries" -lpthread ;;
    static) "$compiler" "$@" "$libraries/libcodexkit.a" -lpthread -ldl -lm ;;
    sanitized) "$compiler" "$@" -fsanitize=address,undefined "$libraries/libcodexkit.a" -lpthread -ldl -lm ;;
  esac
}

verb_codegen() {
  setup rust
  step codegen-build "build the generator" cargo build -p codexkit-codegen ||
    fail_step codegen-build "the generator does not build."
  cargo run --quiet -p codexkit-codegen -- "$@"
}
