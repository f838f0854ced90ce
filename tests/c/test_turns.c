/* Turns on the real Codex, against the scripted model. */
#define _GNU_SOURCE
#include <signal.h>

#include "setting.h"

/* --- the tests ---------------------------------------------------------------------------------------------- */

static void a_turn_streams_and_asks(void) {
  setting setting;
  home probe = new_home();
  char *command = format("sleep 0.3 && echo written > %s && echo output", probe.outside);
  char *script = format(
      ALWAYS("{\"steps\": [{\"type\": \"reasoning\", \"text\": \"Thinking of it\"}, {\"type\": \"text\", \"text\": \"I will\", "
             "\"phase\": \"commentary\"}, {\"type\": \"function_call\", \"name\": \"exec_command\", \"arguments\": {\"cmd\": "
             "\"%s\", \"sandbox_permissions\": \"require_escalated\", \"justification\": \"May I?\"}}]}, "
             "{\"steps\": [{\"type\": \"custom_tool_call\", \"name\": \"apply_patch\", \"input\": \"*** Begin Patch\\n*** Add "
             "File: notes.txt\\n+Codex was here.\\n*** End Patch\\n\"}]}, " TEXT("All done")),
      command);
  if (!set_up(&setting, script, "")) return;
  recorder *codex = &setting.codex;
  codex->answer = "\"allow\"";
  char *result = call(codex, CODEXKIT_OP_THREAD_RUN_STREAMED, go(new_thread(&setting, ASKING), ", \"answers_asks\": true"));
  CHECK_CONTAINS(result, "\"final_response\":\"All done\"");
  CHECK_CONTAINS(result, "\"status\":\"completed\"");
  CHECK_CONTAINS(result, "\"input_tokens\":300");
  for (const char *const *part = (const char *const[]){"\"thread.started\"", "\"turn.started\"", "summary_text_delta",
           "item.agent_message.delta", "\"approval.requested\"", "\"decision\":\"allow\"", "output_delta", "\"command_execution\"",
           "\"file_change\"", "token_usage", "\"turn.completed\"", NULL};
       *part != NULL; part++)
    CHECK_CONTAINS(codex->events, *part);
  CHECK(count_in(codex->events, "\"turn.completed\"") == 1);
  CHECK(codex->count[CODEXKIT_KIND_ASK] == 1);
  CHECK(exists(probe.outside));
  char *notes = format("%s/project/notes.txt", setting.home.root);
  CHECK(exists(notes));
  free(notes), free(script), free(command);
  codexkit_string_free(result);
  tear_down(&setting);
  remove_home(&probe);
}

/* Whatever keeps a handler from saying yes: the file is not written, and the turn goes on to its end. */
static void refused(const char *answer, bool answers_asks, const char *thread_options, const char *decided_by) {
  setting setting;
  home probe = new_home();
  char *script = writes(probe.outside), *thread = format(ASKING "%s", thread_options);
  if (!set_up(&setting, script, "")) return;
  setting.codex.answer = answer;
  char *result = call(&setting.codex, CODEXKIT_OP_THREAD_RUN_STREAMED,
                      go(new_thread(&setting, thread), answers_asks ? ", \"answers_asks\": true" : ""));
  CHECK_CONTAINS(result, "\"final_response\":\"done\"");
  CHECK_CONTAINS(setting.codex.events, "\"approval.requested\"");
  CHECK_CONTAINS(setting.codex.events, decided_by);
  CHECK(setting.codex.count[CODEXKIT_KIND_ASK] == answers_asks);
  CHECK(!exists(probe.outside));
  if (answers_asks && answer == NULL) CHECK(setting.codex.count[CODEXKIT_KIND_ASK_CLOSED] == 1);
  codexkit_string_free(result);
  free(script), free(thread);
  tear_down(&setting);
  remove_home(&probe);
}

/* The sub-agent's ask carries the ticket of the turn that spawned it, also when that turn is over. */
static void a_sub_agent_asks_as_its_root(void) {
  for (int allow = 0; allow <= 1; allow++) {
    setting setting;
    home probe = new_home();
    char *script = format(
        "{\"turns\": [{\"when\": {\"agent\": \"/root/worker\"}, \"replies\": [{\"steps\": [{\"type\": \"function_call\", "
        "\"name\": \"exec_command\", \"arguments\": {\"cmd\": \"touch %s\", \"sandbox_permissions\": "
        "\"require_escalated\", \"justification\": \"May I?\"}}]}, " TEXT("child done") "]}, {\"when\": {}, \"replies\": "
        "[{\"steps\": [{\"type\": \"function_call\", \"namespace\": \"collaboration\", \"name\": \"spawn_agent\", "
        "\"arguments\": {\"task_name\": \"worker\", \"message\": \"do it\"}}]}, " TEXT("root done") "]}]}",
        probe.outside);
    if (!set_up(&setting, script, "")) return;
    setting.codex.answer = allow ? "\"allow\"" : "\"deny\"";
    unsigned long long thread = new_thread(&setting, ASKING ", \"config\": {\"features\": {\"multi_agent_v2\": true}}");
    char *result = call(&setting.codex, CODEXKIT_OP_THREAD_RUN, go(thread, ", \"answers_asks\": true"));
    CHECK_CONTAINS(result, "\"final_response\":\"root done\"");
    WAIT_UNTIL(&setting.codex, setting.codex.count[CODEXKIT_KIND_ASK] == 1);
    /* The worker hears how it went: its second reply is played. */
    char *verified = NULL;
    for (int tries = 0; tries < 1000 && verified == NULL; tries++) {
      nanosleep(&(struct timespec){.tv_nsec = 20 * 1000 * 1000}, NULL);
      verified = call(&setting.model, CODEXKIT_OP_TESTING_MODEL_VERIFY, format("{\"model\": %llu}", setting.model_handle));
    }
    codexkit_string_free(verified);
    setting.model.error[0] = '\0';
    codexkit_string_free(result);
    free(script);
    tear_down(&setting);
    CHECK(exists(probe.outside) == allow);
    remove_home(&probe);
  }
}

static void denied(void) { refused("\"deny\"", true, "", "\"decided_by\":\"handler\""); }
static void nobody_to_ask(void) { refused(NULL, false, "", "\"decided_by\":\"no_handler\""); }
static void a_handler_that_fails(void) {
  refused("{\"handler_error\": \"it broke\"}", true, "", "\"decided_by\":\"handler_error\"");
}
static void a_handler_that_answers_nonsense(void) { refused("42", true, "", "\"decided_by\":\"bad_answer\""); }
static void a_handler_that_answers_no_json(void) { refused("allow", true, "", "\"decided_by\":\"bad_answer\""); }
static void a_handler_that_never_answers(void) {
  refused(NULL, true, ", \"approval_timeout_ms\": 300", "\"decided_by\":\"timeout\"");
}

static void an_answer_that_is_no_text_refuses(void) {
  setting setting;
  home probe = new_home();
  char *script = writes(probe.outside);
  if (!set_up(&setting, script, "")) return;
  recorder *codex = &setting.codex;
  uint64_t turn = start(codex, CODEXKIT_OP_THREAD_RUN_STREAMED, go(new_thread(&setting, ASKING), ", \"answers_asks\": true"));
  WAIT_UNTIL(codex, codex->count[CODEXKIT_KIND_ASK] == 1);
  CHECK(codexkit_answer(codex->codex, codex->ask_id, "\"allow\"\xff", 8, NULL) == CODEXKIT_ERROR_INVALID_ARGUMENT);
  CHECK(codexkit_answer(codex->codex, codex->ask_id, "\"allow\"", 7, NULL) == CODEXKIT_ERROR_ALREADY_ANSWERED);
  WAIT_UNTIL(codex, codex->count[CODEXKIT_KIND_RESULT] == 1);
  CHECK(turn != 0 && codex->last_status == CODEXKIT_OK);
  CHECK(!exists(probe.outside));
  free(script);
  tear_down(&setting);
  remove_home(&probe);
}

static void turns_follow_each_other_without_a_new_process(void) {
  setting setting;
  int first = 0, second = 0;
  if (!set_up(&setting, ALWAYS(TEXT("hello")), "")) return;
  unsigned long long thread = new_thread(&setting, "");
  char *result = call(&setting.codex, CODEXKIT_OP_THREAD_RUN, go(thread, ""));
  CHECK_CONTAINS(result, "\"final_response\":\"hello\"");
  CHECK_CONTAINS(result, "\"type\":\"agent_message\"");
  CHECK(setting.codex.count[CODEXKIT_KIND_EVENT] == 0);
  CHECK(children(&first) == 1);
  json_slice id = json_get(json_value(result), "thread_id");
  char *id_text = json_text(id);
  codexkit_string_free(result);

  result = call(&setting.codex, CODEXKIT_OP_THREAD_RUN, go(thread, ""));
  CHECK_CONTAINS(result, id_text);
  codexkit_string_free(result);
  CHECK(children(&second) == 1);
  CHECK(first == second);

  char *info = call(&setting.codex, CODEXKIT_OP_CODEX_INFO, format("{}"));
  CHECK_CONTAINS(info, "0.169.0");
  codexkit_string_free(info);
  char *answer = call(&setting.codex, CODEXKIT_OP_APP_SERVER_REQUEST,
                      format("{\"method\": \"thread/loaded/list\", \"params\": {}}"));
  CHECK_CONTAINS(answer, id_text);
  codexkit_string_free(answer);
  CHECK(call(&setting.codex, CODEXKIT_OP_APP_SERVER_REQUEST, format("{\"method\": \"no/such\", \"params\": {}}")) == NULL);
  CHECK(setting.codex.status == CODEXKIT_ERROR_INVALID_ARGUMENT || setting.codex.status == CODEXKIT_ERROR_RPC);
  codexkit_string_free(call(&setting.codex, CODEXKIT_OP_THREAD_RELEASE, format("{\"thread\": %llu}", thread)));
  CHECK(call(&setting.codex, CODEXKIT_OP_THREAD_RUN, go(thread, "")) == NULL);
  CHECK(setting.codex.status == CODEXKIT_ERROR_UNKNOWN_HANDLE);

  /* A new client goes on with the old thread. */
  close_recorder(&setting.codex);
  CHECK(codex_processes(&setting.home, NULL) == 0);
  CHECK(open_codex(&setting, "", ""));
  char *resumed = call(&setting.codex, CODEXKIT_OP_THREAD_RESUME, format("{\"id\": \"%s\"}", id_text));
  result = call(&setting.codex, CODEXKIT_OP_THREAD_RUN, go(handle_in(resumed, "thread"), ""));
  CHECK_CONTAINS(result, id_text);
  codexkit_string_free(result);
  free(id_text);
  tear_down(&setting);
}

static void output_matches_its_schema_or_is_an_error(void) {
  setting setting;
  const char *schema = ", \"options\": {\"output_schema\": {\"type\": \"object\", \"properties\": {\"n\": {\"type\": "
                       "\"integer\"}}, \"required\": [\"n\"], \"additionalProperties\": false}}";
  if (!set_up(&setting, "{\"turns\": [{\"replies\": [" TEXT("{\\\"n\\\": 7}") "]}, {\"replies\": [" TEXT("{\\\"n\\\": \\\"x\\\"}") "]}]}", ""))
    return;
  unsigned long long thread = new_thread(&setting, "");
  char *result = call(&setting.codex, CODEXKIT_OP_THREAD_RUN, go(thread, schema));
  CHECK_CONTAINS(result, "\"structured_output\":{\"n\":7}");
  codexkit_string_free(result);
  CHECK(call(&setting.codex, CODEXKIT_OP_THREAD_RUN, go(thread, schema)) == NULL);
  CHECK(setting.codex.status == CODEXKIT_ERROR_STRUCTURED_OUTPUT);
  CHECK_CONTAINS(setting.codex.error, "/n");
  tear_down(&setting);
}

static void an_interrupted_turn_keeps_what_it_has(void) {
  setting setting;
  if (!set_up(&setting, ALWAYS(SLEEPING), "")) return;
  recorder *codex = &setting.codex;
  uint64_t turn = start(codex, CODEXKIT_OP_THREAD_RUN_STREAMED, go(new_thread(&setting, ", \"sandbox\": \"workspace-write\""), ""));
  WAIT_UNTIL(codex, has_event(codex, "\"command_execution\""));
  await_command(&setting.home);
  char *asked = call(codex, CODEXKIT_OP_TURN_INTERRUPT, format("{\"turn\": %llu}", (unsigned long long)turn));
  CHECK(asked != NULL);
  codexkit_string_free(asked);
  WAIT_UNTIL(codex, codex->count[CODEXKIT_KIND_RESULT] == 1);
  CHECK(codex->last_status == CODEXKIT_OK);
  CHECK_CONTAINS(codex->results, "\"status\":\"interrupted\"");
  CHECK_CONTAINS(codex->events, "\"turn.interrupted\"");
  tear_down(&setting);
}

static void a_running_turn_takes_more_input(void) {
  setting setting;
  if (!set_up(&setting,
              ALWAYS(GATED ", {\"steps\": [{\"type\": \"text\", \"text\": \"steered\"}], \"expect\": {\"contains\": [\"faster "
                     "please\"]}}"),
              ""))
    return;
  recorder *codex = &setting.codex;
  uint64_t turn = start(codex, CODEXKIT_OP_THREAD_RUN_STREAMED, go(new_thread(&setting, ", \"sandbox\": \"workspace-write\""), ""));
  WAIT_UNTIL(codex, has_event(codex, "\"command_execution\""));
  await_command(&setting.home);
  char *done = call(codex, CODEXKIT_OP_TURN_STEER,
                    format("{\"turn\": %llu, \"input\": \"faster please\"}", (unsigned long long)turn));
  CHECK(done != NULL);
  codexkit_string_free(done);
  open_gate(&setting.home);
  WAIT_UNTIL(codex, codex->count[CODEXKIT_KIND_RESULT] == 1);
  CHECK(codex->last_status == CODEXKIT_OK);
  CHECK_CONTAINS(codex->events, "faster please");
  tear_down(&setting);
}

static void a_cancelled_turn_ends_at_once(void) {
  setting setting;
  if (!set_up(&setting, ALWAYS(SLEEPING), "")) return;
  recorder *codex = &setting.codex;
  unsigned long long thread = new_thread(&setting, ", \"sandbox\": \"workspace-write\"");
  uint64_t turn = start(codex, CODEXKIT_OP_THREAD_RUN_STREAMED, go(thread, ""));
  WAIT_UNTIL(codex, has_event(codex, "\"command_execution\""));
  await_command(&setting.home);
  CHECK(call(codex, CODEXKIT_OP_THREAD_RUN, go(thread, ", \"options\": {\"on_busy\": \"fail\"}")) == NULL);
  CHECK(codex->status == CODEXKIT_ERROR_THREAD_BUSY);
  codexkit_pause(codex->codex, turn, NULL);
  CHECK(codexkit_cancel(codex->codex, turn, NULL) == CODEXKIT_OK);
  WAIT_UNTIL(codex, codex->count[CODEXKIT_KIND_RESULT] == 1);
  CHECK(codex->last_status == CODEXKIT_ERROR_CANCELLED);
  CHECK_CONTAINS(codex->results, "\"code\":\"cancelled\"");
  tear_down(&setting);
}

static void freeing_a_client_ends_its_turn(void) {
  setting setting;
  if (!set_up(&setting, ALWAYS(SLEEPING), "")) return;
  recorder *codex = &setting.codex;
  start(codex, CODEXKIT_OP_THREAD_RUN_STREAMED, go(new_thread(&setting, ", \"sandbox\": \"workspace-write\""), ""));
  WAIT_UNTIL(codex, has_event(codex, "\"command_execution\""));
  await_command(&setting.home);
  codexkit_close(codex->codex, NULL);
  WAIT_UNTIL(codex, codex->count[CODEXKIT_KIND_CLOSED] == 1);
  CHECK(codex->count[CODEXKIT_KIND_RESULT] == 1);
  CHECK(codex->last_status != CODEXKIT_OK);
  tear_down(&setting);
}

/* The process ends in the middle of a turn, as it should not. */
static void no_process_outlives_its_host(void) {
  for (int kill_it = 0; kill_it < 2; kill_it++) {
    setting setting;
    setting.home = new_home();
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
      if (!start_model(&setting, ALWAYS(SLEEPING)) || !open_codex(&setting, "", "")) _exit(1);
      start(&setting.codex, CODEXKIT_OP_THREAD_RUN_STREAMED, go(new_thread(&setting, ", \"sandbox\": \"workspace-write\""), ""));
      await_command(&setting.home);
      if (!kill_it) exit(checks_failed);
      pause();
    }
    int status;
    if (kill_it) {
      await_command(&setting.home);
      CHECK(codex_processes(&setting.home, NULL) > 0);
      kill(child, SIGKILL);
    }
    CHECK(waitpid(child, &status, 0) == child);
    CHECK(kill_it ? WIFSIGNALED(status) : WIFEXITED(status) && WEXITSTATUS(status) == 0);
    CHECK(no_codex_left(&setting.home));
    remove_home(&setting.home);
  }
}

static void two_threads_share_one_process(void) {
  setting setting;
  if (!set_up(&setting, ALWAYS(GATED ", " TEXT("both")), ""))
    return;
  recorder *codex = &setting.codex;
  unsigned long long one = new_thread(&setting, ", \"sandbox\": \"danger-full-access\"");
  unsigned long long two = new_thread(&setting, ", \"sandbox\": \"danger-full-access\"");
  start(codex, CODEXKIT_OP_THREAD_RUN_STREAMED, go(one, ""));
  start(codex, CODEXKIT_OP_THREAD_RUN_STREAMED, go(two, ""));
  WAIT_UNTIL(codex, count_in(codex->events, "\"turn.started\"") == 2);
  CHECK(codex->count[CODEXKIT_KIND_RESULT] == 0);
  CHECK(children(NULL) == 1);
  open_gate(&setting.home);
  WAIT_UNTIL(codex, codex->count[CODEXKIT_KIND_RESULT] == 2);
  CHECK(count_in(codex->results, "\"final_response\":\"both\"") == 2);
  CHECK(count_in(codex->events, "\"turn.completed\"") == 2);
  tear_down(&setting);
}

static void a_key_reaches_the_provider(const char *transport) {
  setting setting;
  char *more = format(", \"transport\": \"%s\", \"api_key\": \"test-key-1\"", transport);
  if (!set_up(&setting, ALWAYS(TEXT("hello")), more)) return;
  char *login = format("%s/codex/auth.json", setting.home.root), before[64] = "{\"OPENAI_API_KEY\": \"test-other\"}", after[64] = "";
  FILE *file = fopen(login, "w");
  fputs(before, file);
  fclose(file);
  char *result = call(&setting.codex, CODEXKIT_OP_THREAD_RUN, go(new_thread(&setting, ""), ""));
  CHECK_CONTAINS(result, "\"final_response\":\"hello\"");
  codexkit_string_free(result);
  char *requests = model_requests(&setting);
  CHECK_CONTAINS(requests, "Bearer test-key-1");
  codexkit_string_free(requests);
  file = fopen(login, "r");
  CHECK(fread(after, 1, sizeof after - 1, file) == strlen(before) && strcmp(before, after) == 0);
  fclose(file);
  free(login), free(more);
  tear_down(&setting);
}
static void a_key_reaches_the_provider_of_the_app_server(void) { a_key_reaches_the_provider("app_server"); }
static void a_key_reaches_the_provider_of_exec(void) { a_key_reaches_the_provider("exec"); }

static void exec_streams_and_says_what_it_cannot(void) {
  setting setting;
  if (!set_up(&setting, ALWAYS(TEXT("hello")), ", \"transport\": \"exec\"")) return;
  recorder *codex = &setting.codex;
  unsigned long long thread = new_thread(&setting, "");
  char *result = call(codex, CODEXKIT_OP_THREAD_RUN_STREAMED, go(thread, ""));
  CHECK_CONTAINS(result, "\"final_response\":\"hello\"");
  CHECK_CONTAINS(codex->events, "\"turn.completed\"");
  codexkit_string_free(result);
  CHECK(call(codex, CODEXKIT_OP_APP_SERVER_REQUEST, format("{\"method\": \"model/list\", \"params\": {}}")) == NULL);
  CHECK(codex->status == CODEXKIT_ERROR_UNSUPPORTED);
  tear_down(&setting);
}

static void a_failed_turn_is_an_event_and_an_error(void) {
  setting setting;
  if (!set_up(&setting, ALWAYS("{\"steps\": [{\"type\": \"failed\", \"code\": \"context_length_exceeded\", \"message\": \"too long\"}]}"), ""))
    return;
  CHECK(call(&setting.codex, CODEXKIT_OP_THREAD_RUN_STREAMED, go(new_thread(&setting, ""), "")) == NULL);
  CHECK(setting.codex.status == CODEXKIT_ERROR_TURN_FAILED);
  CHECK_CONTAINS(setting.codex.events, "\"turn.failed\"");
  tear_down(&setting);
}

int main(int argc, char **argv) {
  const test tests[] = {
      TEST(no_process_outlives_its_host), /* first: it forks, and here nothing was started yet */
      TEST(a_turn_streams_and_asks),
      TEST(a_sub_agent_asks_as_its_root),
      TEST(denied),
      TEST(nobody_to_ask),
      TEST(a_handler_that_fails),
      TEST(a_handler_that_answers_nonsense),
      TEST(a_handler_that_answers_no_json),
      TEST(a_handler_that_never_answers),
      TEST(an_answer_that_is_no_text_refuses),
      TEST(turns_follow_each_other_without_a_new_process),
      TEST(output_matches_its_schema_or_is_an_error),
      TEST(an_interrupted_turn_keeps_what_it_has),
      TEST(a_running_turn_takes_more_input),
      TEST(a_cancelled_turn_ends_at_once),
      TEST(freeing_a_client_ends_its_turn),
      TEST(two_threads_share_one_process),
      TEST(a_key_reaches_the_provider_of_the_app_server),
      TEST(a_key_reaches_the_provider_of_exec),
      TEST(exec_streams_and_says_what_it_cannot),
      TEST(a_failed_turn_is_an_event_and_an_error),
  };
  return run_tests(tests, sizeof tests / sizeof *tests, argc > 1 ? argv[1] : NULL);
}
