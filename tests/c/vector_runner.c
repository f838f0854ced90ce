/* The vectors' runner in C: reads a job per line on stdin, plays it, answers with a line on stdout. tests/README.md
 * says what a job is. */
#define _POSIX_C_SOURCE 200809L
#include <codexkit.h>
#include <pthread.h>

#include "../../examples/c/json.h"

typedef struct {
  pthread_mutex_t mutex;
  pthread_cond_t changed;
  codexkit_client *codex;
  const char *answer; /* to every ask; NULL: none */
  char *interrupt;    /* the type of the event at which to interrupt; "" for none */
} job;

typedef struct {
  char *events;
  size_t len, room;
  bool interrupted, done;
  bool call; /* an app-server request and no turn: its result is kept whole */
  char *outcome;
} turn;

static void add_event(turn *turn, const char *json, size_t len) {
  if (turn->len + len + 2 > turn->room) turn->events = realloc(turn->events, turn->room = 2 * (turn->room + len + 2));
  if (turn->len > 0) turn->events[turn->len++] = ',';
  memcpy(turn->events + turn->len, json, len);
  turn->len += len;
}

static void put(FILE *out, const char *name, json_slice value) {
  fprintf(out, "\"%s\": %.*s", name, value.at ? (int)value.len : 4, value.at ? value.at : "null");
}

static void set_outcome(turn *turn, const codexkit_message *message) {
  json_slice result = json_value(message->json);
  size_t size;
  FILE *out = open_memstream(&turn->outcome, &size);
  if (message->status == CODEXKIT_OK && turn->call) {
    put(out, "ok", result);
  } else if (message->status == CODEXKIT_OK) {
    put(out, "ok\": {\"status", json_get(result, "status"));
    fputs(", ", out), put(out, "final_response", json_get(result, "final_response"));
    fputs(", ", out), put(out, "usage", json_get(result, "usage")), fputs("}", out);
  } else {
    put(out, "error\": {\"code", json_get(result, "code"));
    fputs(", ", out), put(out, "retryable", json_get(result, "retryable")), fputs("}", out);
  }
  fclose(out);
}

static void maybe_interrupt(job *job, turn *turn, const codexkit_message *message) {
  char *type = json_text(json_get(json_value(message->json), "type"));
  if (!turn->interrupted && *job->interrupt != '\0' && strcmp(type, job->interrupt) == 0) {
    char params[64];
    turn->interrupted = true;
    snprintf(params, sizeof params, "{\"turn\": %llu}", (unsigned long long)message->ticket);
    codexkit_call(job->codex, CODEXKIT_OP_TURN_INTERRUPT, params, strlen(params), NULL, NULL, NULL);
  }
  free(type);
}

static void on_message(void *ctx, const codexkit_message *message) {
  job *job = ctx;
  turn *turn = message->user;
  if (message->kind == CODEXKIT_KIND_ASK && job->answer != NULL)
    codexkit_answer(job->codex, message->ask_id, job->answer, strlen(job->answer), NULL);
  if (turn == NULL) return;
  if (message->kind == CODEXKIT_KIND_EVENT) {
    add_event(turn, message->json, message->len);
    maybe_interrupt(job, turn, message);
  } else if (message->kind == CODEXKIT_KIND_RESULT) {
    set_outcome(turn, message);
    pthread_mutex_lock(&job->mutex);
    turn->done = true;
    pthread_cond_signal(&job->changed);
    pthread_mutex_unlock(&job->mutex);
  }
}

static void stop(const char *what, codexkit_error *error) {
  fprintf(stderr, "vector_runner: %s: %s\n", what, codexkit_error_message(error));
  exit(1);
}

static unsigned long long new_thread(job *job, json_slice options) {
  codexkit_error *error = NULL;
  char *params = malloc(options.len + 32), *result = NULL;
  sprintf(params, "{\"options\": %.*s}", (int)options.len, options.at);
  if (codexkit_call_wait(job->codex, CODEXKIT_OP_THREAD_START, params, strlen(params), NULL, &result, &error))
    stop("thread.start", error);
  unsigned long long thread = json_number(json_get(json_value(result), "thread"));
  codexkit_string_free(result);
  free(params);
  return thread;
}

static void run(job *job, turn *turn, unsigned long long thread, json_slice prompt, json_slice options, bool answers) {
  codexkit_error *error = NULL;
  char *params = malloc(prompt.len + options.len + 128);
  sprintf(params, "{\"thread\": %llu, \"input\": %.*s, \"options\": %.*s, \"answers_asks\": %s}", thread,
          (int)prompt.len, prompt.at, (int)options.len, options.at, answers ? "true" : "false");
  if (codexkit_call(job->codex, CODEXKIT_OP_THREAD_RUN_STREAMED, params, strlen(params), turn, NULL, &error))
    stop("thread.run_streamed", error);
  free(params);
}

static void wait_for(job *job, turn *turn) {
  pthread_mutex_lock(&job->mutex);
  while (!turn->done) pthread_cond_wait(&job->changed, &job->mutex);
  pthread_mutex_unlock(&job->mutex);
}

/* Starts the app-server requests of a batch, `[[method, params], …]`; how many there are. */
static size_t start_calls(job *job, json_slice batch, turn **calls) {
  codexkit_error *error = NULL;
  size_t count = 0;
  while (json_element(batch, count).at != NULL) count++;
  *calls = calloc(count, sizeof **calls);
  for (size_t i = 0; i < count; i++) {
    json_slice pair = json_element(batch, i), method = json_element(pair, 0), given = json_element(pair, 1);
    char *params = malloc(method.len + given.len + 64);
    sprintf(params, "{\"method\": %.*s, \"params\": %.*s}", (int)method.len, method.at, (int)given.len, given.at);
    (*calls)[i].call = true;
    if (codexkit_call(job->codex, CODEXKIT_OP_APP_SERVER_REQUEST, params, strlen(params), &(*calls)[i], NULL, &error))
      stop("app_server.request", error);
    free(params);
  }
  return count;
}

static const char *answer_of(const char *approval) {
  static const char *const answers[][2] = {{"accept", "\"allow\""},
                                           {"decline", "\"deny\""},
                                           {"nonsense", "42"},
                                           {"raise", "{\"handler_error\": \"the handler failed\"}"}};
  for (size_t i = 0; i < sizeof answers / sizeof *answers; i++)
    if (strcmp(answers[i][0], approval) == 0) return answers[i][1];
  return NULL;
}

static void play(json_slice given) {
  json_slice prompts = json_get(given, "run.prompts"), options = json_get(given, "open");
  json_slice for_thread = json_get(given, "thread"), for_turn = json_get(given, "turn");
  char *approval = json_text(json_get(given, "run.approval"));
  bool answers = *approval != '\0', parallel = json_is(json_get(given, "run.parallel"), "true");
  job job = {.answer = answer_of(approval), .interrupt = json_text(json_get(given, "run.interrupt"))};
  pthread_mutex_init(&job.mutex, NULL);
  pthread_cond_init(&job.changed, NULL);
  codexkit_callbacks callbacks = {.size = sizeof callbacks, .ctx = &job, .on_message = on_message};
  codexkit_error *error = NULL;
  if (codexkit_client_open(options.at, options.len, &callbacks, &job.codex, &error)) stop("open", error);

  json_slice name = json_get(given, "name"), mode = json_get(given, "mode");
  printf("{\"name\": %.*s, \"mode\": %.*s, \"calls\": [", (int)name.len, name.at, (int)mode.len, mode.at);
  bool first = true;
  for (size_t at = 0; json_element(json_get(given, "run.calls"), at).at != NULL; at++) {
    turn *calls;
    size_t asked = start_calls(&job, json_element(json_get(given, "run.calls"), at), &calls);
    for (size_t i = 0; i < asked; i++, first = false) {
      wait_for(&job, &calls[i]);
      printf("%s{%s}", first ? "" : ", ", calls[i].outcome);
      free(calls[i].outcome);
    }
    free(calls);
  }

  size_t count = 0;
  while (json_element(prompts, count).at != NULL) count++;
  turn *turns = calloc(count, sizeof *turns);
  unsigned long long thread = 0;
  for (size_t i = 0; i < count; i++) {
    if (parallel || i == 0) thread = new_thread(&job, for_thread);
    run(&job, &turns[i], thread, json_element(prompts, i), for_turn, answers);
    if (!parallel) wait_for(&job, &turns[i]);
  }
  for (size_t i = 0; i < count; i++) wait_for(&job, &turns[i]);
  codexkit_client_free(job.codex, NULL);

  printf("], \"turns\": [");
  for (size_t i = 0; i < count; i++) {
    printf("%s{\"events\": [", i > 0 ? ", " : "");
    fwrite(turns[i].events, 1, turns[i].len, stdout);
    printf("], \"outcome\": {%s}}", turns[i].outcome);
    free(turns[i].events), free(turns[i].outcome);
  }
  puts("]}");
  fflush(stdout);
  free(turns), free(approval), free(job.interrupt);
}

int main(void) {
  char *line = NULL;
  size_t room = 0;
  while (getline(&line, &room, stdin) > 0) play(json_value(line));
  free(line);
  return 0;
}
