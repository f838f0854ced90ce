# shellcheck shell=bash
# What ./dev says on the screen: messages, and steps that show that they are alive.

DEV=$ROOT/.dev
LOGS=$DEV/logs
TICKER=

# Seconds since the given $EPOCHREALTIME, with one decimal.
seconds_since() {
  local tenths=$(((${EPOCHREALTIME/./} - ${1/./}) / 100000))
  echo "$((tenths / 10)).$((tenths % 10))"
}

say() { printf '%s\n' "$*"; }
warn() { printf './dev: %s\n' "$*" >&2; }
die() {
  warn "$@"
  exit 1
}

# Runs in the background of a step. On a terminal it keeps one line current; elsewhere a line every 15 seconds is
# enough to see that nothing hangs. The last line of the log says what the step is doing.
tick() {
  local label=$1 log=$2 started=$3 owner=$4 last seconds=0
  while sleep 1 >/dev/null 2>&1 && kill -0 "$owner" 2>/dev/null; do
    seconds=$((seconds + 1))
    if [ -t 1 ]; then
      last=$(tail -n 1 "$log" 2>/dev/null | tr -dc '[:print:]')
      printf '\r\033[K  %-28s %6s s  %.60s' "$label" "$(seconds_since "$started")" "$last"
    elif ((seconds % 15 == 0)); then
      last=$(tail -n 1 "$log" 2>/dev/null | tr -dc '[:print:]')
      printf '  %-28s %6s s  … %.80s\n' "$label" "$(seconds_since "$started")" "$last"
    fi
  done
}

stop_ticker() {
  [ -n "$TICKER" ] || return 0
  # KILL, because a ticker that gets TERM right after its fork would still run this shell's EXIT trap.
  kill -KILL "$TICKER" 2>/dev/null
  wait "$TICKER" 2>/dev/null
  TICKER=
}

# step <log name> <label> <command...>: runs the command with its output in .dev/logs/<log name>.log and answers its
# status. The caller decides what a failure means; fail_step is the usual answer.
step() {
  local log=$LOGS/$1.log label=$2 started=$EPOCHREALTIME status clear=
  shift 2
  mkdir -p "$LOGS"
  : >"$log"
  tick "$label" "$log" "$started" "$BASHPID" &
  TICKER=$!
  # In the foreground, so that Ctrl-C reaches the command too. Descriptor 9 is setup's lock: not for daemons to keep.
  ("$@") >>"$log" 2>&1 </dev/null 9>&-
  status=$?
  stop_ticker
  [ -t 1 ] && clear=$'\r\033[K'
  if ((status == 0)); then
    printf '%s  %-28s %6s s\n' "$clear" "$label" "$(seconds_since "$started")"
  else
    printf '%s  %-28s %6s s  failed (exit %s)\n' "$clear" "$label" "$(seconds_since "$started")" "$status"
  fi
  return "$status"
}

# The end of a log, indented, and where the rest is.
show_log() {
  local log=$LOGS/$1.log lines=${2:-30}
  tail -n "$lines" "$log" | sed 's/^/    | /'
  say "    the whole log: ${log#"$ROOT"/}"
}

# Ends ./dev after a failed step: the end of its log, and what to do next.
fail_step() {
  show_log "$1" >&2
  die "$2"
}

CLEANUP=()
# Registers a command (one string) to run when ./dev ends, however it ends.
at_exit() { CLEANUP+=("$1"); }
run_cleanup() {
  local command
  stop_ticker
  for command in "${CLEANUP[@]}"; do eval "$command"; done
}
trap run_cleanup EXIT
