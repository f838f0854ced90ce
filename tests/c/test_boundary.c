/* What every function does with bad arguments, and the life of a client. No Codex is needed. */
#define _GNU_SOURCE
#include "harness.h"

static const char *const model_script =
    "{\"script\": {\"turns\": [{\"when\": {}, \"replies\": [{\"steps\": [{\"type\": \"text\", \"text\": \"hi\"}]}]}]}}";

static char *copy(const char *text) { return format("%s", text); }

static void versions(void) {
  CHECK(codexkit_abi_version() == CODEXKIT_ABI_VERSION);
  CHECK(strchr(codexkit_version(), '.') != NULL);
}

static void null_is_refused_or_nothing(void) {
  codexkit_error *error = NULL;
  codexkit_client *client = (codexkit_client *)&client;
  CHECK(codexkit_client_open("{}", 2, NULL, NULL, &error) == CODEXKIT_ERROR_INVALID_ARGUMENT);
  CHECK_CONTAINS(codexkit_error_message(error), "out: is NULL");
  codexkit_error_free(error);
  CHECK(codexkit_client_open(NULL, 1, NULL, &client, NULL) == CODEXKIT_ERROR_INVALID_ARGUMENT);
  CHECK(client == NULL);

  CHECK(codexkit_call(NULL, "codex.info", NULL, 0, NULL, NULL, &error) == CODEXKIT_ERROR_INVALID_ARGUMENT);
  CHECK_CONTAINS(codexkit_error_message(error), "client: is NULL");
  codexkit_error_free(error);
  CHECK(codexkit_call_wait(NULL, "codex.info", NULL, 0, NULL, NULL, NULL) == CODEXKIT_ERROR_INVALID_ARGUMENT);
  CHECK(codexkit_answer(NULL, 1, "1", 1, NULL) == CODEXKIT_ERROR_INVALID_ARGUMENT);
  CHECK(codexkit_cancel(NULL, 1, NULL) == CODEXKIT_ERROR_INVALID_ARGUMENT);
  CHECK(codexkit_pause(NULL, 1, NULL) == CODEXKIT_ERROR_INVALID_ARGUMENT);
  CHECK(codexkit_resume(NULL, 1, NULL) == CODEXKIT_ERROR_INVALID_ARGUMENT);
  CHECK(codexkit_close(NULL, NULL) == CODEXKIT_ERROR_INVALID_ARGUMENT);
  CHECK(codexkit_client_free(NULL, &error) == CODEXKIT_OK);
  CHECK(error == NULL);
  CHECK(codexkit_error_status(NULL) == CODEXKIT_OK);
  CHECK(codexkit_error_code(NULL) == NULL && codexkit_error_message(NULL) == NULL && codexkit_error_json(NULL) == NULL);
  codexkit_error_free(NULL);
  codexkit_string_free(NULL);

  recorder record;
  CHECK(open_recorder(&record, "{}"));
  CHECK(codexkit_call(record.codex, NULL, "{}", 2, NULL, NULL, &error) == CODEXKIT_ERROR_INVALID_ARGUMENT);
  CHECK_CONTAINS(codexkit_error_message(error), "op: is NULL");
  codexkit_error_free(error);
  CHECK(codexkit_call(record.codex, "codex.info", NULL, 2, NULL, NULL, &error) == CODEXKIT_ERROR_INVALID_ARGUMENT);
  CHECK_CONTAINS(codexkit_error_message(error), "params: is NULL");
  codexkit_error_free(error);
  /* All that may be NULL is NULL. */
  CHECK(codexkit_call_wait(record.codex, CODEXKIT_OP_THREAD_START, NULL, 0, NULL, NULL, NULL) == CODEXKIT_OK);
  close_recorder(&record);
}

static void text_that_is_no_text_is_refused(void) {
  recorder record;
  CHECK(!open_recorder(&record, "{\"options\": {\"model\": \"\xff\"}}"));
  CHECK_CONTAINS(record.error, "options: is not UTF-8 at byte 23");
  CHECK(open_recorder(&record, "{}"));
  CHECK(call(&record, "thread.\xff", copy("{}")) == NULL);
  CHECK_CONTAINS(record.error, "op: is not UTF-8");
  CHECK(call(&record, CODEXKIT_OP_THREAD_START, copy("{\"options\": {\"model\": \"\xc3\"}}")) == NULL);
  CHECK_CONTAINS(record.error, "params: is not UTF-8");
  CHECK(call(&record, CODEXKIT_OP_THREAD_START, copy("{\"options\": ")) == NULL);
  CHECK(record.status == CODEXKIT_ERROR_INVALID_ARGUMENT);
  close_recorder(&record);
}

static void errors_name_the_field(void) {
  recorder record;
  CHECK(!open_recorder(&record, "{\"options\": {\"transport\": \"pigeon\"}}"));
  CHECK(record.status == CODEXKIT_ERROR_INVALID_ARGUMENT);
  CHECK_CONTAINS(record.error, "\"field\":\"options.transport\"");
  CHECK(!open_recorder(&record, "{\"options\": {\"trnsport\": \"exec\"}}"));
  CHECK_CONTAINS(record.error, "trnsport");
  CHECK(open_recorder(&record, "{}"));
  CHECK(call(&record, "thread.strat", copy("{}")) == NULL);
  CHECK(record.status == CODEXKIT_ERROR_UNKNOWN_OP);
  CHECK_CONTAINS(record.error, "\"code\":\"unknown_op\"");
  CHECK(call(&record, CODEXKIT_OP_THREAD_START, copy("{\"options\": {\"sandbox\": 7}}")) == NULL);
  CHECK(record.status == CODEXKIT_ERROR_INVALID_ARGUMENT);
  CHECK_CONTAINS(record.error, "options.sandbox");
  CHECK(call(&record, CODEXKIT_OP_THREAD_RUN, copy("{\"thread\": 999, \"input\": \"x\"}")) == NULL);
  CHECK(record.status == CODEXKIT_ERROR_UNKNOWN_HANDLE);
  CHECK(codexkit_answer(record.codex, 999, "\"allow\"", 7, NULL) == CODEXKIT_ERROR_ALREADY_ANSWERED);
  CHECK(codexkit_cancel(record.codex, 999, NULL) == CODEXKIT_OK);
  CHECK(codexkit_pause(record.codex, 999, NULL) == CODEXKIT_OK);
  close_recorder(&record);
}

static void the_size_of_the_callbacks_is_checked(void) {
  codexkit_client *client = NULL;
  codexkit_error *error = NULL;
  codexkit_callbacks callbacks = {sizeof callbacks - 1, NULL, NULL, NULL};
  CHECK(codexkit_client_open("{}", 2, &callbacks, &client, &error) == CODEXKIT_ERROR_INVALID_ARGUMENT);
  CHECK_CONTAINS(codexkit_error_message(error), "callbacks.size");
  codexkit_error_free(error);
  callbacks.size++;
  CHECK(codexkit_client_open("{}", 2, &callbacks, &client, NULL) == CODEXKIT_OK);
  CHECK(codexkit_client_free(client, NULL) == CODEXKIT_OK);
}

static void on_drop_is_not_called_after_a_failed_open(void) {
  recorder record;
  CHECK(!open_recorder(&record, "{\"log_level\": \"loud\"}"));
  CHECK(record.codex == NULL && record.drops == 0);
}

/* Frees the client in its callback, and waits there: both are refused. */
static codexkit_status freed_inside, waited_inside;
static void free_inside(recorder *record, const codexkit_message *message) {
  if (message->kind != CODEXKIT_KIND_RESULT) return;
  freed_inside = codexkit_client_free(record->codex, NULL);
  waited_inside = codexkit_call_wait(record->codex, CODEXKIT_OP_CODEX_INFO, NULL, 0, NULL, NULL, NULL);
}

static void a_callback_can_neither_free_nor_wait(void) {
  recorder record;
  CHECK(open_recorder(&record, "{}"));
  record.hook = free_inside;
  int marker;
  uint64_t ticket = 0;
  CHECK(codexkit_call(record.codex, CODEXKIT_OP_THREAD_START, "{}", 2, &marker, &ticket, NULL) == CODEXKIT_OK);
  WAIT_UNTIL(&record, record.count[CODEXKIT_KIND_RESULT] == 1);
  CHECK(freed_inside == CODEXKIT_ERROR_INVALID_ARGUMENT);
  CHECK(waited_inside == CODEXKIT_ERROR_INVALID_ARGUMENT);
  CHECK(record.ticket == ticket && record.user == &marker);
  record.hook = NULL;
  close_recorder(&record);
}

/* The ticket is known before the first message, even where the callback is faster than the call returns. */
static struct { uint64_t ticket; bool matched; } slots[200];
static void compare_ticket(recorder *record, const codexkit_message *message) {
  (void)record;
  if (message->kind != CODEXKIT_KIND_RESULT) return;
  uint64_t *ticket = message->user;
  size_t index = (size_t)((char *)ticket - (char *)slots) / sizeof *slots;
  slots[index].matched = *ticket == message->ticket;
}

static void the_ticket_is_written_before_the_first_message(void) {
  recorder record;
  CHECK(open_recorder(&record, "{}"));
  record.hook = compare_ticket;
  for (size_t i = 0; i < 200; i++)
    CHECK(codexkit_call(record.codex, CODEXKIT_OP_THREAD_START, NULL, 0, &slots[i].ticket, &slots[i].ticket, NULL) == 0);
  WAIT_UNTIL(&record, record.count[CODEXKIT_KIND_RESULT] == 200);
  for (size_t i = 0; i < 200; i++) CHECK(slots[i].matched);
  record.hook = NULL;
  close_recorder(&record);
}

static void a_closed_client_says_so(void) {
  recorder record;
  CHECK(open_recorder(&record, "{}"));
  CHECK(codexkit_close(record.codex, NULL) == CODEXKIT_OK);
  CHECK(codexkit_close(record.codex, NULL) == CODEXKIT_OK);
  WAIT_UNTIL(&record, record.count[CODEXKIT_KIND_CLOSED] == 1);
  CHECK(call(&record, CODEXKIT_OP_THREAD_START, copy("{}")) == NULL);
  CHECK(record.status == CODEXKIT_ERROR_CLOSED);
  CHECK(codexkit_close(record.codex, NULL) == CODEXKIT_OK);
  close_recorder(&record);
}

/* A pause holds a result back, a cancel lets it go. */
static void a_paused_call_waits(void) {
  recorder record;
  CHECK(open_recorder(&record, "{}"));
  char *model = call(&record, CODEXKIT_OP_TESTING_MODEL_START, copy(model_script));
  CHECK_CONTAINS(model, "\"url\":\"http://127.0.0.1:");
  unsigned long long handle = handle_in(model, "model");
  /* Paused by whoever is faster: before the result, or too late. Resumed, it comes in any case. */
  uint64_t paused = start(&record, CODEXKIT_OP_TESTING_MODEL_REQUESTS, format("{\"model\": %llu}", handle));
  codexkit_pause(record.codex, paused, NULL);
  codexkit_string_free(call(&record, CODEXKIT_OP_TESTING_MODEL_STOP, format("{\"model\": %llu}", handle)));
  CHECK(record.status == CODEXKIT_OK);
  codexkit_resume(record.codex, paused, NULL);
  WAIT_UNTIL(&record, record.count[CODEXKIT_KIND_RESULT] == 1);
  CHECK(record.last_status == CODEXKIT_OK);
  CHECK(call(&record, CODEXKIT_OP_TESTING_MODEL_STOP, format("{\"model\": \"x\"}")) == NULL);
  close_recorder(&record);
}

static void what_is_missing_is_told_with_its_places(void) {
  recorder record;
  CHECK(open_recorder(&record, "{\"environment\": {\"PATH\": \"/nowhere\"}, \"search_roots\": [\"/nor/here\"], \"log_level\": "
                               "\"trace\"}"));
  CHECK(call(&record, CODEXKIT_OP_CODEX_INFO, copy("{}")) == NULL);
  CHECK(record.status == CODEXKIT_ERROR_CODEX_NOT_FOUND);
  CHECK_CONTAINS(record.error, "/nowhere");
  CHECK_CONTAINS(record.error, "tried");
  close_recorder(&record);
}

/* In a child process the client is of no use, and nothing waits for threads that are not there. A new one works. */
static void after_a_fork_the_client_is_refused(void) {
  recorder record;
  CHECK(open_recorder(&record, "{}"));
  codexkit_string_free(call(&record, CODEXKIT_OP_THREAD_START, copy("{}")));
  fflush(stdout);
  pid_t child = fork();
  if (child == 0) {
    int wrong = 0;
    alarm(30);
    wrong |= call(&record, CODEXKIT_OP_THREAD_START, copy("{}")) != NULL || record.status != CODEXKIT_ERROR_FORKED;
    wrong |= (codexkit_cancel(record.codex, 1, NULL) != CODEXKIT_ERROR_FORKED) << 1;
    wrong |= (codexkit_close(record.codex, NULL) != CODEXKIT_ERROR_FORKED) << 2;
    wrong |= (codexkit_client_free(record.codex, NULL) != CODEXKIT_ERROR_FORKED) << 3;
    recorder fresh;
    wrong |= !open_recorder(&fresh, "{}") << 4;
    codexkit_string_free(call(&fresh, CODEXKIT_OP_THREAD_START, copy("{}")));
    wrong |= (fresh.status != CODEXKIT_OK) << 5;
    wrong |= (codexkit_client_free(fresh.codex, NULL) != CODEXKIT_OK) << 6;
    _exit(wrong);
  }
  int status = -1;
  CHECK(waitpid(child, &status, 0) == child);
  CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  codexkit_string_free(call(&record, CODEXKIT_OP_THREAD_START, copy("{}")));
  CHECK(record.status == CODEXKIT_OK);
  close_recorder(&record);
}

/* Threads that call, cancel and close at once. */
static _Atomic int started;
static void *use_it(void *ctx) {
  recorder *record = ctx;
  for (int i = 0; i < 100; i++) {
    uint64_t ticket = 0;
    if (codexkit_call(record->codex, CODEXKIT_OP_THREAD_START, NULL, 0, NULL, &ticket, NULL) != CODEXKIT_OK) break;
    started++;
    if (i % 3 == 0) codexkit_pause(record->codex, ticket, NULL);
    if (i % 5 == 0) codexkit_cancel(record->codex, ticket, NULL);
  }
  return NULL;
}

static void each_call_has_one_result_whoever_closes(void) {
  for (int round = 0; round < 20; round++) {
    recorder record;
    pthread_t threads[4];
    CHECK(open_recorder(&record, "{}"));
    started = 0;
    for (int i = 0; i < 4; i++) pthread_create(&threads[i], NULL, use_it, &record);
    codexkit_close(record.codex, NULL);
    for (int i = 0; i < 4; i++) pthread_join(threads[i], NULL);
    WAIT_UNTIL(&record, record.count[CODEXKIT_KIND_CLOSED] == 1);
    CHECK(record.count[CODEXKIT_KIND_RESULT] == started);
    close_recorder(&record);
  }
}

int main(int argc, char **argv) {
  const test tests[] = {
      TEST(versions),
      TEST(null_is_refused_or_nothing),
      TEST(text_that_is_no_text_is_refused),
      TEST(errors_name_the_field),
      TEST(the_size_of_the_callbacks_is_checked),
      TEST(on_drop_is_not_called_after_a_failed_open),
      TEST(a_callback_can_neither_free_nor_wait),
      TEST(the_ticket_is_written_before_the_first_message),
      TEST(a_closed_client_says_so),
      TEST(a_paused_call_waits),
      TEST(what_is_missing_is_told_with_its_places),
      TEST(after_a_fork_the_client_is_refused),
      TEST(each_call_has_one_result_whoever_closes),
  };
  return run_tests(tests, sizeof tests / sizeof *tests, argc > 1 ? argv[1] : NULL);
}
