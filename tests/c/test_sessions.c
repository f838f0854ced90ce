/* Sessions on the real Codex: a process of its own for one workspace, and what is left of it afterwards. */
#define _GNU_SOURCE
#include <signal.h>

#include "setting.h"

#define LOOKUP "{\"steps\": [{\"type\": \"function_call\", \"name\": \"lookup\", \"arguments\": {\"word\": \"whale\"}}]}"
#define TOOLS \
  ", \"tools\": [{\"type\": \"function\", \"name\": \"lookup\", \"description\": \"Looks a word up.\", \"inputSchema\": {\"type\": " \
  "\"object\", \"properties\": {\"word\": {\"type\": \"string\"}}}}]"
#define FOUND "{\"decision\": \"tool\", \"content\": [{\"type\": \"text\", \"text\": \"a mammal, says lookup\"}]}"

/* Params of a session in the project; `more` are others, each with a comma before it. */
static char *in_project(const setting *setting, const char *more) {
  return format("{\"workspace\": \"%s/project\", \"read_timeout_ms\": 30000%s}", setting->home.root, more);
}

static bool ended_with(const recorder *record, const char *type) {
  const char *last = NULL;
  for (const char *line = record->events; line != NULL && *line != '\0'; line = strchr(line, '\n') + 1) last = line;
  return last != NULL && json_is(json_get(json_value(last), "type"), type);
}

static int processes_when_asked;
static void look_around(recorder *record, const codexkit_message *message) {
  (void)record;
  if (message->kind != CODEXKIT_KIND_ASK) return;
  processes_when_asked = children(NULL);
  json_slice ask = json_value(message->json);
  CHECK(json_is(json_get(ask, "kind"), "\"tool_call\"") && json_is(json_get(ask, "tool"), "\"lookup\""));
  CHECK(json_is(json_get(ask, "request.arguments.word"), "\"whale\""));
}

static void one_turn_in_a_process_of_its_own(void) {
  setting setting;
  if (!set_up(&setting, ALWAYS(LOOKUP ", " TEXT("it is big")), "")) return;
  recorder *codex = &setting.codex;
  codex->answer = FOUND, codex->hook = look_around;
  processes_when_asked = 0;
  char *result = call(codex, CODEXKIT_OP_CODEX_RUN_SESSION,
                      in_project(&setting, TOOLS ", \"prompt\": \"what is a whale?\", \"title\": \"Whales\", \"answers_asks\": true"));
  CHECK(codex_processes(&setting.home, NULL) == 0);
  CHECK(processes_when_asked == 1);
  json_slice fields = json_value(result);
  CHECK(json_is(json_get(fields, "result"), "\"turn_completed\""));
  CHECK(json_is(json_get(fields, "final_response"), "\"it is big\""));
  char *thread = json_text(json_get(fields, "thread_id")), *turn = json_text(json_get(fields, "turn_id"));
  char *session = format("\"session_id\":\"%s-%s\"", thread, turn);
  CHECK_CONTAINS(result, session);
  for (const char *const *type = (const char *const[]){"session_started", "notification", "tool_call_completed", NULL};
       *type != NULL; type++) {
    char *part = format("\"type\":\"%s\"", *type);
    CHECK_CONTAINS(codex->events, part);
    free(part);
  }
  CHECK(ended_with(codex, "\"turn_completed\""));
  CHECK(count_in(codex->events, session) > 2);
  char *requests = model_requests(&setting);
  CHECK_CONTAINS(requests, "a mammal, says lookup");

  /* What it did is there for others, by the title. */
  codex->hook = NULL;
  unsigned long long stored = handle_in(call(codex, CODEXKIT_OP_THREAD_RESUME, format("{\"id\": \"%s\"}", thread)), "thread");
  char *read = call(codex, CODEXKIT_OP_THREAD_READ, format("{\"thread\": %llu}", stored));
  CHECK(json_is(json_get(json_value(read), "name"), "\"Whales\""));
  codexkit_string_free(read), codexkit_string_free(requests), codexkit_string_free(result);
  free(thread), free(turn), free(session);
  tear_down(&setting);
}

static void nothing_is_approved_unless_the_caller_says_so(void) {
  for (int auto_approve = 0; auto_approve <= 1; auto_approve++) {
    setting setting;
    home probe = new_home();
    char *script = writes(probe.outside);
    if (!set_up(&setting, script, "")) return;
    recorder *codex = &setting.codex;
    /* Who runs the tools is not asked to approve. */
    codex->answer = "\"allow\"";
    char *more = format(ASKING ", \"prompt\": \"go\", \"answers_asks\": true%s", auto_approve ? ", \"auto_approve\": true" : "");
    char *result = call(codex, CODEXKIT_OP_CODEX_RUN_SESSION, in_project(&setting, more));
    CHECK_CONTAINS(result, "\"result\":\"turn_completed\"");
    CHECK(exists(probe.outside) == auto_approve);
    CHECK(count_in(codex->events, "\"type\":\"approval_required\"") == !auto_approve);
    CHECK(count_in(codex->events, "\"type\":\"approval_auto_approved\"") == auto_approve);
    CHECK(codex->count[CODEXKIT_KIND_ASK] == 0);
    CHECK(ended_with(codex, "\"turn_completed\""));
    CHECK(codex_processes(&setting.home, NULL) == 0);
    codexkit_string_free(result);
    free(more), free(script);
    tear_down(&setting);
    remove_home(&probe);
  }
}

static void turns_of_a_session_share_process_and_thread(void) {
  setting setting;
  if (!set_up(&setting, ALWAYS(LOOKUP ", " TEXT("it is big")), "")) return;
  recorder *codex = &setting.codex;
  codex->answer = FOUND;
  char *started = call(codex, CODEXKIT_OP_SESSION_START, in_project(&setting, TOOLS));
  char *thread = json_text(json_get(json_value(started), "thread_id"));
  unsigned long long session = handle_in(started, "session");
  int first = 0, second = 0;
  CHECK(children(&first) == 1);

  char *result = call(codex, CODEXKIT_OP_SESSION_RUN_TURN,
                      format("{\"session\": %llu, \"prompt\": \"what is a whale?\", \"answers_asks\": true}", session));
  CHECK_CONTAINS(result, thread);
  CHECK(codex->count[CODEXKIT_KIND_ASK] == 1);
  CHECK_CONTAINS(codex->events, "\"type\":\"tool_call_completed\"");
  codexkit_string_free(result);
  forget(codex);

  /* Nobody runs the tool in this turn. */
  result = call(codex, CODEXKIT_OP_SESSION_RUN_TURN, format("{\"session\": %llu, \"prompt\": \"and now?\"}", session));
  CHECK_CONTAINS(result, thread);
  CHECK(codex->count[CODEXKIT_KIND_ASK] == 0);
  CHECK_CONTAINS(codex->events, "\"type\":\"unsupported_tool_call\"");
  CHECK(ended_with(codex, "\"turn_completed\""));
  codexkit_string_free(result);
  CHECK(children(&second) == 1 && first == second);

  codexkit_string_free(call(codex, CODEXKIT_OP_SESSION_STOP, format("{\"session\": %llu}", session)));
  CHECK(codex->status == CODEXKIT_OK);
  CHECK(codex_processes(&setting.home, NULL) == 0);
  CHECK(call(codex, CODEXKIT_OP_SESSION_RUN_TURN, format("{\"session\": %llu, \"prompt\": \"late\"}", session)) == NULL);
  CHECK(codex->status == CODEXKIT_ERROR_UNKNOWN_HANDLE);
  free(thread);
  tear_down(&setting);
}

static void a_failed_turn_is_told_and_nothing_is_left(void) {
  setting setting;
  if (!set_up(&setting, ALWAYS("{\"steps\": [{\"type\": \"http_error\", \"status\": 400}]}"), "")) return;
  recorder *codex = &setting.codex;
  CHECK(call(codex, CODEXKIT_OP_CODEX_RUN_SESSION, in_project(&setting, ", \"prompt\": \"go\"")) == NULL);
  CHECK(codex->status == CODEXKIT_ERROR_TURN_FAILED);
  CHECK(ended_with(codex, "\"turn_failed\""));
  CHECK(codex_processes(&setting.home, NULL) == 0);
  CHECK(call(codex, CODEXKIT_OP_CODEX_RUN_SESSION, format("{\"workspace\": \"/nowhere\", \"prompt\": \"go\"}")) == NULL);
  CHECK(codex->status == CODEXKIT_ERROR_INVALID_ARGUMENT);
  CHECK_CONTAINS(codex->error, "workspace");
  CHECK(call(codex, CODEXKIT_OP_SESSION_START, in_project(&setting, ", \"auto_aprove\": true")) == NULL);
  CHECK(codex->status == CODEXKIT_ERROR_INVALID_ARGUMENT);
  CHECK_CONTAINS(codex->error, "auto_aprove");
  tear_down(&setting);
}

static void who_gives_a_session_up_leaves_nothing(void) {
  setting setting;
  if (!set_up(&setting, ALWAYS(SLEEPING), "")) return;
  recorder *codex = &setting.codex;
  uint64_t running = start(codex, CODEXKIT_OP_CODEX_RUN_SESSION,
                           in_project(&setting, ", \"sandbox\": \"workspace-write\", \"prompt\": \"go\""));
  WAIT_UNTIL(codex, has_event(codex, "\"command_execution\""));
  await_command(&setting.home);
  CHECK(codexkit_cancel(codex->codex, running, NULL) == CODEXKIT_OK);
  WAIT_UNTIL(codex, codex->count[CODEXKIT_KIND_RESULT] == 1);
  CHECK(codex->last_status == CODEXKIT_ERROR_CANCELLED);
  CHECK(no_codex_left(&setting.home));
  /* A session that nobody stops ends with its client. */
  codexkit_string_free(call(codex, CODEXKIT_OP_SESSION_START, in_project(&setting, "")));
  CHECK(codex->status == CODEXKIT_OK && codex_processes(&setting.home, NULL) > 0);
  tear_down(&setting);
}

static void a_session_whose_process_dies_says_so(void) {
  setting setting;
  if (!set_up(&setting, ALWAYS(SLEEPING), "")) return;
  recorder *codex = &setting.codex;
  char *started = call(codex, CODEXKIT_OP_SESSION_START, in_project(&setting, ", \"sandbox\": \"workspace-write\""));
  unsigned long long session = handle_in(started, "session");
  int process = 0;
  CHECK(children(&process) == 1);
  start(codex, CODEXKIT_OP_SESSION_RUN_TURN, format("{\"session\": %llu, \"prompt\": \"go\"}", session));
  WAIT_UNTIL(codex, has_event(codex, "\"command_execution\""));
  CHECK(process > 0 && kill(process, SIGKILL) == 0);
  WAIT_UNTIL(codex, codex->count[CODEXKIT_KIND_RESULT] == 1);
  CHECK(codex->last_status == CODEXKIT_ERROR_EXITED);
  CHECK_CONTAINS(codex->results, "\"signal\":9");
  CHECK(ended_with(codex, "\"turn_ended_with_error\""));
  /* Its command goes a moment later. */
  CHECK(no_codex_left(&setting.home));
  tear_down(&setting);
}

int main(int argc, char **argv) {
  const test tests[] = {
      TEST(one_turn_in_a_process_of_its_own),
      TEST(nothing_is_approved_unless_the_caller_says_so),
      TEST(turns_of_a_session_share_process_and_thread),
      TEST(a_failed_turn_is_told_and_nothing_is_left),
      TEST(who_gives_a_session_up_leaves_nothing),
      TEST(a_session_whose_process_dies_says_so),
  };
  return run_tests(tests, sizeof tests / sizeof *tests, argc > 1 ? argv[1] : NULL);
}
