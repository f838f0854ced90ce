# shellcheck shell=bash
# ./dev check: everything that can be said about the code without running it. All checks run; the last line sums them up.

# name | what must exist in the tree | what setup must install
CHECKS=(
  "fmt     | core             | rust"
  "clippy  | core             | rust"
  "codegen | bindings/codegen | rust"
  "pyright | python           | python node"
  "tsc     | node             | node"
  "mix     | elixir-nif       | rust elixir"
  "methods | core/protocol/src/methods.rs |"
)

check_fmt() { cargo fmt --all --check; }
check_clippy() { cargo clippy --workspace --all-targets -- -D warnings; }
check_codegen() { cargo run --quiet -p codexkit-codegen -- --check; }
check_pyright() { cd "$ROOT/python" && "$DEV/node/node_modules/.bin/pyright" --pythonpath "$DEV/venv/bin/python"; }
check_tsc() { "$DEV/node/node_modules/.bin/tsc" -p "$ROOT/node" --noEmit; }
check_mix() { cd "$ROOT/elixir-nif" && mix format --check-formatted && mix compile --force --warnings-as-errors; }

# --- the bindings' sources ----------------------------------------------------------------------------------------

# binding | its Rust side | its host language's side. Tests and build results are no part of either.
BINDINGS=(
  "c      | bindings/c/src        | include"
  "python | python/src            | python/python"
  "node   | node/src              | node/ts node/lib"
  "elixir | elixir-nif/native     | elixir-nif/lib"
)
# How much a thin binding needs by hand, in lines: a guide, not a limit.
GUIDE_RUST=400
GUIDE_HOST=800

# Lists the source files under the given folders that git knows or would take.
sources() {
  git -C "$ROOT" ls-files --cached --others --exclude-standard -- "$@" |
    grep -E '\.(rs|c|h|hpp|py|pyi|ts|mts|js|mjs|ex|exs)$' | while IFS= read -r file; do
    [ -f "$ROOT/$file" ] && echo "$file"
  done
}

# A generated file says so in its first lines, in words that no hand-written file has a reason to use.
is_generated() { head -n 10 "$ROOT/$1" | grep -qiE '@generated|generated, do not edit'; }

# Prints 'generated hand-written', in lines, for the given folders.
count_lines() {
  local file lines generated=0 written=0
  while IFS= read -r file; do
    lines=$(wc -l <"$ROOT/$file")
    if is_generated "$file"; then ((generated += lines)); else ((written += lines)); fi
  done < <(sources "$@")
  echo "$generated $written"
}

print_lines() {
  local row name rust host side rust_generated rust_written host_generated host_written mark
  printf '%-10s %15s %15s %15s %15s\n' "lines" "rust generated" "by hand (${GUIDE_RUST})" \
    "host generated" "by hand (${GUIDE_HOST})"
  for row in "${BINDINGS[@]}"; do
    IFS='|' read -r name rust host <<<"$row"
    name=${name// /} mark=
    has_part "${rust// /}" || continue
    # shellcheck disable=SC2086
    read -r rust_generated rust_written < <(count_lines $rust)
    # shellcheck disable=SC2086
    read -r host_generated host_written < <(count_lines $host)
    for side in rust host; do
      local written=${side}_written guide=GUIDE_${side^^}
      ((${!written} > ${!guide})) && mark+="  $side side over the guide"
    done
    printf '%-10s %15s %15s %15s %15s%s\n' "$name" "$rust_generated" "$rust_written" \
      "$host_generated" "$host_written" "$mark"
  done
}

# Reads the protocol's method table (rows like `ThreadStart = "thread/start"`) on stdin and prints what must not stand in a
# binding: names with a slash anywhere, camel-case ones in quotes. Single words (initialize, error) mean too many things.
forbidden_names() {
  grep -oE '= "[a-zA-Z]+(/[a-zA-Z]+)*"' | cut -c 3- | sort -u |
    awk '/\// { gsub(/"/, ""); print; next } /[a-z][A-Z]/ { print; gsub(/"/, "\047"); print }'
}

# Fails when hand-written code of a binding names a method of the protocol: then it knows something about a feature,
# and the feature is in the wrong place.
check_methods() {
  local names row rust host file found=0
  names=$(forbidden_names <"$ROOT/core/protocol/src/methods.rs")
  if (($(grep -c / <<<"$names") < 200)); then
    echo "core/protocol/src/methods.rs holds fewer than 200 method names; this check would prove nothing"
    return 1
  fi
  for row in "${BINDINGS[@]}"; do
    IFS='|' read -r _ rust host <<<"$row"
    # shellcheck disable=SC2086
    while IFS= read -r file; do
      is_generated "$file" && continue
      grep -nHwF -f <(printf '%s\n' "$names") "$ROOT/$file" && found=1
    done < <(sources $rust $host)
  done
  ((found == 0)) || echo "a protocol method's name stands in hand-written binding code; move the feature into an op"
  return "$found"
}

# --- the verb -----------------------------------------------------------------------------------------------------

verb_check() {
  (($# == 0)) || {
    warn "check takes no arguments"
    exit 2
  }
  local row name folder needs chosen=() all_needs=() failures=()
  for row in "${CHECKS[@]}"; do
    IFS='|' read -r name folder needs <<<"$row"
    name=${name// /}
    has_part "${folder// /}" || continue
    chosen+=("$name")
    # shellcheck disable=SC2206
    all_needs+=($needs)
  done
  mapfile -t all_needs < <(printf '%s\n' "${all_needs[@]}" | awk 'NF && !seen[$0]++')
  setup "${all_needs[@]}"
  for name in "${chosen[@]}"; do
    step "check-$name" "check $name" "check_$name" && continue
    show_log "check-$name" 60
    failures+=("$name")
  done
  say
  print_lines
  say
  if ((${#failures[@]} > 0)); then
    say "check failed: ${failures[*]}"
    return 1
  fi
  say "check passed"
}
