/* What the C tests share: checks, disposable homes, the process table, and a client that records what it is told.
 *
 * A test is a function without arguments. Environment: CODEXKIT_TEST_CODEX (the real Codex), CODEXKIT_FAKE_CODEX,
 * CODEXKIT_VECTORS (folder of the vectors) and CODEXKIT_TEST_DIR (a folder outside /tmp and $TMPDIR, which Codex's
 * sandbox may write). */
#ifndef CODEXKIT_TESTS_HARNESS_H
#define CODEXKIT_TESTS_HARNESS_H

#include <codexkit.h>
#include <dirent.h>
#include <errno.h>
#include <pthread.h>
#include <stdarg.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "../../examples/c/json.h"

/* --- checks ------------------------------------------------------------------------------------------------- */

static int checks_failed;

#define CHECK(condition) \
  do { \
    if (!(condition)) { \
      checks_failed++; \
      printf("  %s:%d: not true: %s\n", __FILE__, __LINE__, #condition); \
    } \
  } while (0)

#define CHECK_CONTAINS(text, part) \
  do { \
    const char *text_ = (text), *part_ = (part); \
    if (text_ == NULL || strstr(text_, part_) == NULL) { \
      checks_failed++; \
      printf("  %s:%d: no '%s' in: %.2000s\n", __FILE__, __LINE__, part_, text_ ? text_ : "NULL"); \
    } \
  } while (0)

typedef struct {
  const char *name;
  void (*run)(void);
} test;

#define TEST(function) {#function, function}

static const char *running_test;

/* Runs all tests, the one named on the command line, or with `-name` all others. */
static inline int run_tests(const test *tests, size_t count, const char *only) {
  int passed = 0, failed = 0;
  setvbuf(stdout, NULL, _IOLBF, 0);
  for (size_t i = 0; i < count; i++) {
    if (only != NULL && *only != '-' && strcmp(only, tests[i].name) != 0) continue;
    if (only != NULL && *only == '-' && strcmp(only + 1, tests[i].name) == 0) continue;
    checks_failed = 0;
    running_test = tests[i].name;
    tests[i].run();
    printf("%s %s\n", checks_failed == 0 ? "ok    " : "FAILED", tests[i].name);
    if (checks_failed == 0) passed++;
    else failed++;
  }
  printf("%d passed, %d failed\n", passed, failed);
  return failed > 0 || passed == 0;
}

static inline const char *needed(const char *variable) {
  const char *value = getenv(variable);
  if (value != NULL && *value != '\0') return value;
  printf("%s is not set: run the tests by `./dev test c`, which sets it\n0 passed, 1 failed\n", variable);
  exit(1);
}

/* printf into new memory. */
__attribute__((format(printf, 1, 2))) static inline char *format(const char *pattern, ...) {
  va_list arguments, again;
  va_start(arguments, pattern);
  va_copy(again, arguments);
  size_t size = (size_t)vsnprintf(NULL, 0, pattern, arguments) + 1;
  char *text = malloc(size);
  vsnprintf(text, size, pattern, again);
  va_end(arguments);
  va_end(again);
  return text;
}

/* --- disposable homes --------------------------------------------------------------------------------------- */

typedef struct {
  char *root, *outside; /* `outside` is a file that no sandbox lets Codex write */
} home;

static inline void make_folder(const char *root, const char *name) {
  char *path = format("%s/%s", root, name);
  if (mkdir(path, 0777) != 0 && errno != EEXIST) perror(path), exit(1);
  free(path);
}

static inline home new_home(void) {
  static int number;
  home made;
  const char *base = needed("CODEXKIT_TEST_DIR");
  make_folder(base, "");
  made.root = format("%s/%d-%d", base, (int)getpid(), number++);
  made.outside = format("%s/outside/marker", made.root);
  make_folder(made.root, "");
  make_folder(made.root, "home");
  make_folder(made.root, "codex");
  make_folder(made.root, "project");
  make_folder(made.root, "outside");
  return made;
}

static inline void remove_home(home *home) {
  char *command = format("rm -rf '%s'", home->root);
  CHECK(system(command) == 0);
  free(command);
  free(home->root);
  free(home->outside);
}

static inline bool exists(const char *path) { return access(path, F_OK) == 0; }

/* The text of a file, as new memory, or NULL. */
static inline char *read_file(const char *path) {
  FILE *file = fopen(path, "r");
  if (file == NULL) return NULL;
  char *text = NULL;
  size_t length = 0, room = 0;
  do {
    text = realloc(text, (room += 65536) + 1);
    length += fread(text + length, 1, room - length, file);
  } while (length == room);
  text[length] = '\0';
  fclose(file);
  return text;
}

/* --- processes ---------------------------------------------------------------------------------------------- */

/* How many processes have `entry` in their environment. A zombie has none. `*pid` becomes one of them. */
static inline int processes_with(const char *entry, int *pid) {
  int count = 0;
  DIR *folder = opendir("/proc");
  for (struct dirent *row; (row = readdir(folder)) != NULL;) {
    int candidate = atoi(row->d_name);
    if (candidate <= 0 || candidate == (int)getpid()) continue;
    char path[64], environment[65536];
    snprintf(path, sizeof path, "/proc/%d/environ", candidate);
    FILE *file = fopen(path, "r");
    if (file == NULL) continue;
    size_t length = fread(environment, 1, sizeof environment - 1, file);
    fclose(file);
    environment[length] = '\0';
    for (char *at = environment; at < environment + length; at += strlen(at) + 1) {
      if (strcmp(at, entry) == 0) {
        count++;
        if (pid != NULL) *pid = candidate;
        break;
      }
    }
  }
  closedir(folder);
  return count;
}

static inline int codex_processes(const home *home, int *pid) {
  char *entry = format("CODEX_HOME=%s/codex", home->root);
  int count = processes_with(entry, pid);
  free(entry);
  return count;
}

/* Polls: a process has no other way to tell that it is gone. */
static inline bool no_codex_left(const home *home) {
  for (int tries = 0; tries < 2000; tries++) {
    if (codex_processes(home, NULL) == 0) return true;
    nanosleep(&(struct timespec){.tv_nsec = 10 * 1000 * 1000}, NULL);
  }
  return false;
}

/* Direct children of this process, zombies included. `*pid` becomes one of them. */
static inline int children(int *pid) {
  char path[64], list[4096] = "";
  snprintf(path, sizeof path, "/proc/%d/task", (int)getpid());
  int count = 0;
  DIR *tasks = opendir(path);
  for (struct dirent *row; (row = readdir(tasks)) != NULL;) {
    if (row->d_name[0] == '.') continue;
    snprintf(list, sizeof list, "/proc/%d/task/%.20s/children", (int)getpid(), row->d_name);
    FILE *file = fopen(list, "r");
    if (file == NULL) continue;
    for (int found; fscanf(file, "%d", &found) == 1; count++)
      if (pid != NULL) *pid = found;
    fclose(file);
  }
  closedir(tasks);
  return count;
}

static inline size_t resident_bytes(void) {
  char line[256];
  size_t kilobytes = 0;
  FILE *file = fopen("/proc/self/status", "r");
  while (fgets(line, sizeof line, file) != NULL)
    if (strncmp(line, "VmRSS:", 6) == 0) kilobytes = strtoull(line + 6, NULL, 10);
  fclose(file);
  return kilobytes * 1024;
}

/* --- a client that records ---------------------------------------------------------------------------------- */

typedef struct recorder {
  codexkit_client *codex;
  const char *answer; /* to every ask; NULL: never */
  void (*hook)(struct recorder *, const codexkit_message *);
  bool forget_events; /* only count them */

  pthread_mutex_t mutex;
  pthread_cond_t changed;
  int count[8]; /* by kind */
  int drops, after_drop;
  uint64_t ask_id, ticket; /* of the last ask; of the last message with a ticket */
  void *user;
  codexkit_status last_status; /* of the last RESULT */
  char *events, *results, *logs; /* JSON lines */
  size_t events_len, results_len, logs_len;

  /* of the last `call` */
  codexkit_status status;
  char error[65536];
} recorder;

static inline void append_line(char **text, size_t *len, const char *json, size_t added) {
  *text = realloc(*text, *len + added + 2);
  memcpy(*text + *len, json, added);
  *len += added;
  (*text)[(*len)++] = '\n';
  (*text)[*len] = '\0';
}

static inline void recorder_on_message(void *ctx, const codexkit_message *message) {
  recorder *record = ctx;
  CHECK(message->size == sizeof *message);
  CHECK(message->json[message->len] == '\0');
  if (record->hook != NULL) record->hook(record, message);
  pthread_mutex_lock(&record->mutex);
  if (record->drops > 0) record->after_drop++;
  if (message->ticket != 0) record->ticket = message->ticket, record->user = message->user;
  switch (message->kind) {
    case CODEXKIT_KIND_EVENT:
      if (!record->forget_events) append_line(&record->events, &record->events_len, message->json, message->len);
      break;
    case CODEXKIT_KIND_RESULT:
      record->last_status = message->status;
      append_line(&record->results, &record->results_len, message->json, message->len);
      break;
    case CODEXKIT_KIND_LOG: append_line(&record->logs, &record->logs_len, message->json, message->len); break;
    case CODEXKIT_KIND_ASK: record->ask_id = message->ask_id; break;
    default: break;
  }
  record->count[message->kind]++;
  pthread_cond_broadcast(&record->changed);
  pthread_mutex_unlock(&record->mutex);
  /* When it is counted: who waits for the result may look at the count then. */
  if (message->kind == CODEXKIT_KIND_ASK && record->answer != NULL)
    codexkit_answer(record->codex, message->ask_id, record->answer, strlen(record->answer), NULL);
}

static inline void recorder_on_drop(void *ctx) {
  recorder *record = ctx;
  pthread_mutex_lock(&record->mutex);
  record->drops++;
  pthread_mutex_unlock(&record->mutex);
}

/* Waits until `done` holds. */
#define WAIT_UNTIL(record, done) \
  do { \
    struct timespec deadline_; \
    clock_gettime(CLOCK_REALTIME, &deadline_); \
    deadline_.tv_sec += 60; \
    pthread_mutex_lock(&(record)->mutex); \
    while (!(done)) \
      if (pthread_cond_timedwait(&(record)->changed, &(record)->mutex, &deadline_) != 0) { \
        checks_failed++; \
        printf("  %s:%d: never came: %s\n", __FILE__, __LINE__, #done); \
        break; \
      } \
    pthread_mutex_unlock(&(record)->mutex); \
  } while (0)

static inline bool has_event(const recorder *record, const char *part) {
  return record->events != NULL && strstr(record->events, part) != NULL;
}

static inline int count_in(const char *text, const char *part) {
  int count = 0;
  while (text != NULL && (text = strstr(text, part)) != NULL) count++, text += strlen(part);
  return count;
}

static inline void forget(recorder *record) {
  pthread_mutex_lock(&record->mutex);
  record->events_len = record->results_len = 0;
  if (record->events != NULL) *record->events = '\0';
  if (record->results != NULL) *record->results = '\0';
  memset(record->count, 0, sizeof record->count);
  pthread_mutex_unlock(&record->mutex);
}

/* Keeps status and error of the last function that was called. */
static inline void keep(recorder *record, codexkit_status status, codexkit_error *error) {
  record->status = status;
  CHECK((status == CODEXKIT_OK) == (error == NULL));
  CHECK(codexkit_error_status(error) == status);
  snprintf(record->error, sizeof record->error, "%s", error ? codexkit_error_json(error) : "");
  codexkit_error_free(error);
}

static inline bool open_recorder(recorder *record, const char *options) {
  memset(record, 0, sizeof *record);
  pthread_mutex_init(&record->mutex, NULL);
  pthread_cond_init(&record->changed, NULL);
  codexkit_callbacks callbacks = {sizeof callbacks, record, recorder_on_message, recorder_on_drop};
  codexkit_error *error = NULL;
  codexkit_status status = codexkit_client_open(options, strlen(options), &callbacks, &record->codex, &error);
  keep(record, status, error);
  return status == CODEXKIT_OK;
}

/* Frees the client and what was recorded. */
static inline void close_recorder(recorder *record) {
  CHECK(codexkit_client_free(record->codex, NULL) == CODEXKIT_OK);
  CHECK(record->count[CODEXKIT_KIND_CLOSED] == 1);
  CHECK(record->drops == 1 && record->after_drop == 0);
  free(record->events);
  free(record->results);
  free(record->logs);
  pthread_mutex_destroy(&record->mutex);
  pthread_cond_destroy(&record->changed);
}

/* Calls and waits; the result, owned by the caller, or NULL with `record->status` and `record->error`. `params` is
 * freed. */
static inline char *call(recorder *record, const char *op, char *params) {
  char *result = NULL;
  codexkit_error *error = NULL;
  codexkit_status status = codexkit_call_wait(record->codex, op, params, strlen(params), NULL, &result, &error);
  keep(record, status, error);
  free(params);
  return result;
}

/* Starts a call; its ticket. `params` is freed. */
static inline uint64_t start(recorder *record, const char *op, char *params) {
  uint64_t ticket = 0;
  codexkit_error *error = NULL;
  codexkit_status status = codexkit_call(record->codex, op, params, strlen(params), NULL, &ticket, &error);
  keep(record, status, error);
  free(params);
  return ticket;
}

static inline unsigned long long handle_in(char *result, const char *member) {
  unsigned long long handle = result == NULL ? 0 : json_number(json_get(json_value(result), member));
  codexkit_string_free(result);
  return handle;
}

#endif
