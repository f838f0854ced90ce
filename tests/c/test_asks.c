/* Asks of the real Codex beyond the table of test_ask_cases.c: who answers them, when, and for how long. What was not approved
 * did not happen: the files are looked at. */
#define _GNU_SOURCE
#include "setting.h"

#define COMMAND(command) \
  "{\"steps\": [{\"type\": \"function_call\", \"name\": \"exec_command\", \"arguments\": {\"cmd\": \"" command "\"}}]}"

static void what_is_allowed_for_the_session_is_asked_once(void) {
  setting setting;
  const char *script = ALWAYS(COMMAND("touch made") ", " COMMAND("rm made") ", " COMMAND("touch made") ", " TEXT("done"));
  if (!set_up(&setting, script, "")) return;
  recorder *codex = &setting.codex;
  codex->answer = "{\"decision\": \"allow\", \"scope\": \"session\"}";
  unsigned long long thread = new_thread(&setting, ", \"sandbox\": \"workspace-write\", \"approval_policy\": \"untrusted\"");
  codexkit_string_free(call(codex, CODEXKIT_OP_THREAD_RUN, go(thread, ", \"answers_asks\": true")));
  CHECK(codex->status == CODEXKIT_OK);
  CHECK(codex->count[CODEXKIT_KIND_ASK] == 2);
  char *made = format("%s/project/made", setting.home.root);
  CHECK(exists(made));
  free(made);
  tear_down(&setting);
}

typedef struct {
  setting *setting;
  uint64_t ask_id;
} elsewhere;

/* A thread that was not asked finds the ask and answers it. */
static void *answer_elsewhere(void *argument) {
  elsewhere *here = argument;
  recorder *codex = &here->setting->codex;
  char *pending = call(codex, CODEXKIT_OP_CODEX_PENDING_ASKS, format("{}"));
  json_slice first = json_element(json_value(pending), 0);
  CHECK(json_number(json_get(first, "id")) == here->ask_id);
  codexkit_string_free(pending);
  const char *bad[] = {"42", "\"perhaps\"", "{\"decision\": \"tool\", \"content\": []}"};
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    CHECK(call(codex, CODEXKIT_OP_CODEX_ANSWER_ASK,
               format("{\"ask_id\": %llu, \"answer\": %s}", (unsigned long long)here->ask_id, bad[i])) == NULL);
    CHECK(codex->status == CODEXKIT_ERROR_INVALID_ARGUMENT);
  }
  char *answer = format("{\"ask_id\": %llu, \"answer\": \"allow\"}", (unsigned long long)here->ask_id);
  codexkit_string_free(call(codex, CODEXKIT_OP_CODEX_ANSWER_ASK, strdup(answer)));
  CHECK(codex->status == CODEXKIT_OK);
  CHECK(call(codex, CODEXKIT_OP_CODEX_ANSWER_ASK, answer) == NULL);
  CHECK(codex->status == CODEXKIT_ERROR_ALREADY_ANSWERED);
  return NULL;
}

static void an_ask_is_answered_from_elsewhere_by_its_id(void) {
  setting setting;
  home probe = new_home();
  char *script = writes(probe.outside);
  if (!set_up(&setting, script, "")) return;
  recorder *codex = &setting.codex;
  start(codex, CODEXKIT_OP_THREAD_RUN_STREAMED, go(new_thread(&setting, ASKING), ", \"answers_asks\": true"));
  WAIT_UNTIL(codex, codex->count[CODEXKIT_KIND_ASK] == 1);
  CHECK(!exists(probe.outside));
  elsewhere here = {&setting, codex->ask_id};
  pthread_t thread;
  CHECK(pthread_create(&thread, NULL, answer_elsewhere, &here) == 0);
  pthread_join(thread, NULL);
  WAIT_UNTIL(codex, codex->count[CODEXKIT_KIND_RESULT] == 1);
  CHECK(codex->last_status == CODEXKIT_OK);
  CHECK(codex->count[CODEXKIT_KIND_ASK_CLOSED] == 1);
  CHECK_CONTAINS(codex->events, "\"decided_by\":\"answer_ask\"");
  CHECK(codexkit_answer(codex->codex, here.ask_id, "\"deny\"", 6, NULL) == CODEXKIT_ERROR_ALREADY_ANSWERED);
  CHECK(exists(probe.outside));
  free(script);
  tear_down(&setting);
  remove_home(&probe);
}

static int marker;

/* Asks of turns without a handler come under the ticket of the call that answers for the client, with its `user`. */
static void a_client_answers_what_has_no_handler(void) {
  setting setting;
  home probe = new_home();
  char *script = writes(probe.outside);
  if (!set_up(&setting, script, "")) return;
  recorder *codex = &setting.codex;
  uint64_t answering = 0;
  CHECK(codexkit_call(codex->codex, CODEXKIT_OP_CODEX_ANSWER_ASKS, "{}", 2, &marker, &answering, NULL) == CODEXKIT_OK);
  uint64_t turn = start(codex, CODEXKIT_OP_THREAD_RUN, go(new_thread(&setting, ASKING), ""));
  WAIT_UNTIL(codex, codex->count[CODEXKIT_KIND_ASK] == 1);
  CHECK(codex->ticket == answering && codex->ticket != turn && codex->user == &marker);
  CHECK(codexkit_answer(codex->codex, codex->ask_id, "\"allow\"", 7, NULL) == CODEXKIT_OK);
  WAIT_UNTIL(codex, codex->count[CODEXKIT_KIND_RESULT] == 1);
  CHECK(codex->last_status == CODEXKIT_OK && exists(probe.outside));

  /* Once it has ended, nobody answers. */
  CHECK(remove(probe.outside) == 0);
  CHECK(codexkit_cancel(codex->codex, answering, NULL) == CODEXKIT_OK);
  WAIT_UNTIL(codex, codex->count[CODEXKIT_KIND_RESULT] == 2);
  CHECK(codex->last_status == CODEXKIT_ERROR_CANCELLED);
  codexkit_string_free(call(codex, CODEXKIT_OP_THREAD_RUN, go(new_thread(&setting, ASKING), "")));
  CHECK(codex->status == CODEXKIT_OK && codex->count[CODEXKIT_KIND_ASK] == 1);
  CHECK(!exists(probe.outside));
  free(script);
  tear_down(&setting);
  remove_home(&probe);
}

/* A yes that comes when the turn is over. */
static void an_answer_that_is_too_late_does_nothing(void) {
  setting setting;
  home probe = new_home();
  char *script = writes(probe.outside);
  if (!set_up(&setting, script, "")) return;
  recorder *codex = &setting.codex;
  uint64_t turn = start(codex, CODEXKIT_OP_THREAD_RUN_STREAMED, go(new_thread(&setting, ASKING), ", \"answers_asks\": true"));
  WAIT_UNTIL(codex, codex->count[CODEXKIT_KIND_ASK] == 1);
  codexkit_string_free(call(codex, CODEXKIT_OP_TURN_INTERRUPT, format("{\"turn\": %llu}", (unsigned long long)turn)));
  WAIT_UNTIL(codex, codex->count[CODEXKIT_KIND_RESULT] == 1 && codex->count[CODEXKIT_KIND_ASK_CLOSED] == 1);
  CHECK(codexkit_answer(codex->codex, codex->ask_id, "\"allow\"", 7, NULL) == CODEXKIT_ERROR_ALREADY_ANSWERED);
  CHECK(!exists(probe.outside));
  free(script);
  tear_down_early(&setting);
  remove_home(&probe);
}

#define CALLS 10
#define PIXEL \
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
static uint64_t tool_asks[CALLS];
static void keep_ask_ids(recorder *record, const codexkit_message *message) {
  if (message->kind != CODEXKIT_KIND_ASK) return;
  CHECK(record->count[CODEXKIT_KIND_ASK] < CALLS);
  unsigned long long n = json_number(json_get(json_value(message->json), "request.arguments.n"));
  CHECK(n < CALLS);
  if (n < CALLS) tool_asks[n] = message->ask_id;
}

/* All are under way before the first is answered: with a text, an image or an error. */
static void ten_calls_of_a_tool_at_once(void) {
  setting setting;
  char calls[4096] = "";
  for (int n = 0; n < CALLS; n++)
    snprintf(calls + strlen(calls), sizeof calls - strlen(calls),
             "%s{\"type\": \"function_call\", \"name\": \"meet\", \"arguments\": {\"n\": %d}}", n > 0 ? ", " : "", n);
  char *script = format(ALWAYS("{\"steps\": [%s]}, " TEXT("done")), calls);
  const char *tool = ", \"tools\": [{\"name\": \"meet\", \"input_schema\": {\"type\": \"object\", \"properties\": {\"n\": "
                     "{\"type\": \"integer\"}}, \"required\": [\"n\"]}}]";
  if (!set_up(&setting, script, "")) return;
  recorder *codex = &setting.codex;
  codex->hook = keep_ask_ids;
  start(codex, CODEXKIT_OP_THREAD_RUN, go(new_thread(&setting, tool), ", \"answers_asks\": true"));
  WAIT_UNTIL(codex, codex->count[CODEXKIT_KIND_ASK] == CALLS);
  for (int n = 0; n < CALLS; n++) {
    char *answer;
    if (n % 3 == 0) answer = format("{\"decision\": \"tool\", \"content\": [{\"type\": \"text\", \"text\": \"this is %d\"}]}", n);
    else if (n % 3 == 1)
      answer = format("{\"decision\": \"tool\", \"content\": [{\"type\": \"image_data\", \"data\": \"%s\", \"mime_type\": "
                      "\"image/png\"}]}", PIXEL);
    else answer = format("{\"decision\": \"tool\", \"success\": false, \"content\": [{\"type\": \"text\", \"text\": \"disk %d is full\"}]}", n);
    CHECK(codexkit_answer(codex->codex, tool_asks[n], answer, strlen(answer), NULL) == CODEXKIT_OK);
    free(answer);
  }
  WAIT_UNTIL(codex, codex->count[CODEXKIT_KIND_RESULT] == 1);
  CHECK(codex->last_status == CODEXKIT_OK);
  char *requests = model_requests(&setting);
  for (int n = 0; n < CALLS; n++) {
    if (n % 3 == 1) continue;
    char *expected = n % 3 == 0 ? format("this is %d", n) : format("disk %d is full", n);
    CHECK_CONTAINS(requests, expected);
    free(expected);
  }
  CHECK(count_in(requests, "data:image/png;base64,iVBOR") == 3);
  codexkit_string_free(requests);
  free(script);
  tear_down(&setting);
}

int main(int argc, char **argv) {
  const test tests[] = {
      TEST(what_is_allowed_for_the_session_is_asked_once),
      TEST(an_ask_is_answered_from_elsewhere_by_its_id),
      TEST(a_client_answers_what_has_no_handler),
      TEST(an_answer_that_is_too_late_does_nothing),
      TEST(ten_calls_of_a_tool_at_once),
  };
  return run_tests(tests, sizeof tests / sizeof *tests, argc > 1 ? argv[1] : NULL);
}
