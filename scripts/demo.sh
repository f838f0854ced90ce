# shellcheck shell=bash
# ./dev demo: the same turn from every language, one after the other, and a table that compares what they saw.
#
# The conductor is this file. For each language it starts a scripted model of its own (core/examples/demo_model.rs: prints
# its base URL as its first line and ends when its stdin does) and the language's program from examples/<language>.
# A program gets:
#   CODEX_PATH       the pinned native Codex
#   DEMO_MODEL_URL   base URL of the scripted model; absent in a live demo, where the user's own configuration decides
#   DEMO_PROMPT      what to ask
#   DEMO_WORKDIR     an empty folder, the working directory of the turn
#   DEMO_EVENTS      a file to write the normalized events to, one JSON object per line
#   HOME, CODEX_HOME disposable folders; the user's own in a live demo
# It prints one line per event as it arrives and exits with 0 after a turn that completed.

# language | what must exist in the tree | what setup must install. The first one is what the others are compared with.
DEMOS=(
  "rust   | examples/rust   | rust codex"
  "python | examples/python | rust codex python"
  "node   | examples/node   | rust codex node"
  "elixir | examples/elixir | rust codex elixir"
  "c      | examples/c      | rust codex c"
)
DEMO_SCRIPTED_PROMPT="Say hello, count the files here and write a note."

# prepare_<language> builds what cargo does not; demo_<language> becomes the program.
prepare_rust() { :; }
prepare_python() { build_python; }
prepare_node() {
  # The example imports the package by its name, as a user's program does.
  mkdir -p "$ROOT/examples/node/node_modules" &&
    ln -sfn ../../../node "$ROOT/examples/node/node_modules/codexkit" && build_node
}
prepare_elixir() { build_elixir; }
prepare_c() { link_c "$ROOT/examples/c/demo.c" "$DEV/c/demo"; }

demo_rust() { exec "$CARGO_TARGET_DIR/debug/examples/demo"; }
demo_python() { PYTHONUNBUFFERED=1 exec "$DEV/venv/bin/python" "$ROOT/examples/python/demo.py"; }
demo_node() { exec node "$ROOT/examples/node/demo.mjs"; }
demo_elixir() { cd "$ROOT/elixir-nif" && exec mix run --no-compile "$ROOT/examples/elixir/demo.exs"; }
demo_c() { exec "$DEV/c/demo"; }

# Starts the scripted model and sets DEMO_MODEL_URL. Closing its stdin, also by dying, ends it.
start_model() {
  coproc MODEL { exec "$CARGO_TARGET_DIR/debug/examples/demo_model" 2>>"$LOGS/demo-model.log"; }
  IFS= read -r -t 20 -u "${MODEL[0]}" DEMO_MODEL_URL || die "the scripted model did not start; see .dev/logs/demo-model.log"
  export DEMO_MODEL_URL
}

stop_model() {
  local pid=$MODEL_PID input=${MODEL[1]}
  exec {input}>&-
  wait "$pid" 2>/dev/null
  unset DEMO_MODEL_URL
}

# run_demo <language> <folder> <live>: one program in its own folder, its lines shown with its name in front.
run_demo() {
  local language=$1 folder=$2 live=$3 status
  mkdir -p "$folder/home" "$folder/codex-home" "$folder/work" || return
  [ -n "$live" ] || start_model
  (
    export DEMO_WORKDIR=$folder/work DEMO_EVENTS=$folder/events.jsonl
    if [ -z "$live" ]; then
      export HOME=$folder/home CODEX_HOME=$folder/codex-home
      # A key or a path from the user's shell has no place in a scripted turn.
      unset OPENAI_API_KEY CODEX_API_KEY
    fi
    "demo_$language" </dev/null 2>&1
  ) | while IFS= read -r line || [ -n "$line" ]; do printf '%-6s | %s\n' "$language" "$line"; done
  status=${PIPESTATUS[0]}
  [ -n "$live" ] || stop_model
  return "$status"
}

# same_events <reference> <events>: yes, no or -, and the first differences on the screen.
same_events() {
  if [ ! -s "$1" ] || [ ! -s "$2" ]; then
    echo no
  elif cmp -s "$1" "$2"; then
    echo yes
  else
    diff "$1" "$2" | head -n 20 | cut -c 1-160 | sed 's/^/    | /' >&2
    echo no
  fi
}

verb_demo() {
  local live='' row language folder needs languages=() all_needs=()
  export DEMO_PROMPT=$DEMO_SCRIPTED_PROMPT
  case $#:${1:-} in
    0:) ;;
    2:--live)
      live=yes DEMO_PROMPT=$2
      [ -n "$DEMO_PROMPT" ] || die "--live needs a prompt that is not empty"
      ;;
    *)
      warn 'usage: ./dev demo [--live "prompt"]'
      exit 2
      ;;
  esac
  for row in "${DEMOS[@]}"; do
    IFS='|' read -r language folder needs <<<"$row"
    has_part "${folder// /}" || continue
    languages+=("${language// /}")
    # shellcheck disable=SC2206
    all_needs+=($needs)
  done
  ((${#languages[@]} > 0)) || die "this checkout has no demo programs"
  mapfile -t all_needs < <(printf '%s\n' "${all_needs[@]}" | awk 'NF && !seen[$0]++')

  # The user's HOME matters to a live demo; setup and builds use it in any case.
  setup "${all_needs[@]}"
  step build "build" build_cargo || fail_step build "the workspace does not build."
  for language in "${languages[@]}"; do
    step "build-$language" "build for $language" "prepare_$language" ||
      fail_step "build-$language" "the $language part does not build."
  done

  export CODEX_PATH=$CODEXKIT_TEST_CODEX
  local base started status events same note all_same=yes reference='' table=()
  base=$(mktemp -d "${TMPDIR:-/tmp}/codexkit-demo.XXXXXX") || exit 1
  at_exit "rm -rf '$base'"
  for language in "${languages[@]}"; do
    say
    started=$EPOCHREALTIME
    run_demo "$language" "$base/$language" "$live"
    status=$? note=
    started=$(seconds_since "$started")
    events=$(wc -l 2>/dev/null <"$base/$language/events.jsonl") || events=0
    : "${reference:=$base/$language/events.jsonl}"
    if [ -n "$live" ]; then
      # A real model never answers twice the same; that each turn ended well is all there is to compare.
      same=-
      ((events > 0 || status > 0)) || status=1
    else
      same=$(same_events "$reference" "$base/$language/events.jsonl")
    fi
    ((status == 0)) || note="failed (exit $status)"
    [[ $same != no && -z $note ]] || all_same=no
    table+=("$(printf '%-10s %7s %9s s  %-15s %s' "$language" "$events" "$started" "$same" "$note")")
  done

  say
  printf '%-10s %7s %11s  %s\n' language events "wall time" "same event list"
  printf '%s\n' "${table[@]}" | sed 's/ *$//'
  [ "$all_same" = yes ]
}
