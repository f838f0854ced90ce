#!/usr/bin/env bash
# Adds an op to a copy of the tree, as CONTRIBUTING.md tells it: one module, one row, ./dev codegen. Then calls it from
# every language. No binding is touched by hand.
#
# Ends with a line 'N passed, N failed'. Run it by `./dev test op`, which builds what it starts from.
set -uo pipefail

ORIGINAL=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
TREE=$ORIGINAL/.dev/op/tree
HERE=$TREE/tests/op
ORIGINAL_TARGET=$CARGO_TARGET_DIR
export CARGO_TARGET_DIR=$ORIGINAL/.dev/op/target

# The tree as it is, and what cargo has built of it; file times are kept, so that only what changes is built again.
copy() {
  rm -rf "$ORIGINAL/.dev/op" && mkdir -p "$TREE" "$CARGO_TARGET_DIR/debug" || return
  git -C "$ORIGINAL" ls-files -z --cached --others --exclude-standard |
    (cd "$ORIGINAL" && xargs -0 sh -c 'for file; do [ ! -e "$file" ] || printf "%s\0" "$file"; done' sh) |
    (cd "$ORIGINAL" && tar --null -T - -cf -) | tar -C "$TREE" -xpf - &&
    cp -a "$ORIGINAL_TARGET"/debug/{.fingerprint,build,deps} "$CARGO_TARGET_DIR/debug/" &&
    cp -a "$ORIGINAL/elixir-nif/_build" "$TREE/elixir-nif/" &&
    ln -s "$ORIGINAL/.dev" "$TREE/.dev" &&
    ln -sfn "$ORIGINAL/.dev/node/node_modules" "$TREE/node/node_modules"
}

add() {
  cp "$HERE/greet.rs" "$TREE/core/src/port/ops/greet.rs" &&
    sed -i 's/^pub(super) mod codex;/&\npub(super) mod greet;/' "$TREE/core/src/port/ops/mod.rs" &&
    sed -i 's/^    ops::codex::Info,/&\n    ops::greet::Greet,/' "$TREE/core/src/port/registry.rs" &&
    cd "$TREE" && cargo run --quiet -p codexkit-codegen
}

build() {
  cd "$TREE" && cargo build --quiet -p codexkit-c -p codexkit-python -p codexkit-node -p codexkit-nif || return
  ROOT=$TREE DEV=$ORIGINAL/.dev
  # shellcheck source=/dev/null
  . "$TREE/scripts/build.sh" && build_bindings && link_c "$HERE/greet.c" "$CARGO_TARGET_DIR/greet"
}

greet_c() { "$CARGO_TARGET_DIR/greet"; }
greet_python() { PYTHONPATH=$TREE/python/python "$ORIGINAL/.dev/venv/bin/python" "$HERE/greet.py"; }
greet_node() { node "$HERE/greet.mjs"; }
greet_elixir() { "${ELIXIR_SCRIPT[@]}" "$HERE/greet.exs"; }

passed=0 failed=0
for stage in copy add build; do
  if ! "$stage"; then
    echo "FAILED $stage"
    echo "0 passed, 1 failed"
    exit 1
  fi
done
for language in c python node elixir; do
  # Each program calls the op well and badly and prints what came back.
  if output=$("greet_$language" 2>&1) && [ "$output" = $'Hello, world!\ninvalid_argument' ]; then
    echo "ok     $language"
    ((passed += 1))
  else
    printf 'FAILED %s\n%s\n' "$language" "$output"
    ((failed += 1))
  fi
done
rm -rf "$ORIGINAL/.dev/op"
echo "$passed passed, $failed failed"
((failed == 0))
