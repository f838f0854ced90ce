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
# mix calls cargo for its own crate.
build_elixir() { (cd "$ROOT/elixir-nif" && mix compile); }

# link_c <source> <program> [static]: compiles one C or C++ file against the C binding.
link_c() {
  local source=$1 program=$2 compiler flags
  case $source in
    *.c) compiler=cc flags=-std=c11 ;;
    *) compiler=c++ flags=-std=c++17 ;;
  esac
  mkdir -p "$(dirname "$program")"
  set -- -g -Wall -Wextra -Werror "$flags" -I "$ROOT/include" "$source" -o "$program" "${@:3}"
  if [ "${!#}" = static ]; then
    "$compiler" "${@:1:$#-1}" "$CARGO_TARGET_DIR/debug/libcodexkit.a" -lpthread -ldl -lm
  else
    "$compiler" "$@" -L "$CARGO_TARGET_DIR/debug" -lcodexkit -Wl,-rpath,"$CARGO_TARGET_DIR/debug"
  fi
}

verb_codegen() {
  setup rust
  step codegen-build "build the generator" cargo build -p codexkit-codegen ||
    fail_step codegen-build "the generator does not build."
  cargo run --quiet -p codexkit-codegen -- "$@"
}
