/* The real Codex with a scripted model, for the C tests that play whole turns. */
#ifndef CODEXKIT_TESTS_SETTING_H
#define CODEXKIT_TESTS_SETTING_H

#include "harness.h"

#define TEXT(text) "{\"steps\": [{\"type\": \"text\", \"text\": \"" text "\"}]}"
#define ALWAYS(replies) "{\"turns\": [{\"when\": {}, \"replies\": [" replies "]}]}"

/* A client on the real Codex, in a home of its own, that talks to a scripted model of its own. */
typedef struct {
  home home;
  recorder model, codex;
  unsigned long long model_handle;
  char *config;
} setting;

/* Starts the model. The home is there already. */
static inline bool start_model(setting *setting, const char *script) {
  CHECK(open_recorder(&setting->model, "{}"));
  char *started = call(&setting->model, CODEXKIT_OP_TESTING_MODEL_START, format("{\"script\": %s}", script));
  if (started == NULL) return printf("  %s\n", setting->model.error), checks_failed++, false;
  json_slice config = json_get(json_value(started), "config");
  setting->config = format("%.*s", (int)config.len, config.at);
  setting->model_handle = handle_in(started, "model");
  return true;
}

/* The options of a client, with more settings of Codex and more options than those that lead to the model, each with a comma
 * before it. */
static inline char *codex_options(const setting *setting, const char *config, const char *more) {
  const char *root = setting->home.root;
  return format("{\"options\": {\"codex_path\": \"%s\", \"codex_home\": \"%s/codex\", \"config\": %.*s%s}, \"env\": {\"HOME\": "
                "\"%s/home\"}%s}}",
                needed("CODEXKIT_TEST_CODEX"), root, (int)strlen(setting->config) - 1, setting->config, config, root, more);
}

static inline bool open_codex(setting *setting, const char *config, const char *more) {
  char *options = codex_options(setting, config, more);
  bool opened = open_recorder(&setting->codex, options);
  CHECK(opened);
  free(options);
  return opened;
}

/* `script` for the model; `more` are members of the client's options, each with a comma before it. */
static inline bool set_up(setting *setting, const char *script, const char *more) {
  setting->home = new_home();
  return start_model(setting, script) && open_codex(setting, "", more);
}

/* What the model was asked. */
static inline char *model_requests(setting *setting) {
  return call(&setting->model, CODEXKIT_OP_TESTING_MODEL_REQUESTS, format("{\"model\": %llu}", setting->model_handle));
}

/* The model has said all it had to. */
static inline void verify_model(setting *setting) {
  codexkit_string_free(call(&setting->model, CODEXKIT_OP_TESTING_MODEL_VERIFY, format("{\"model\": %llu}", setting->model_handle)));
  CHECK_CONTAINS(setting->model.error[0] ? setting->model.error : "verified", "verified");
}

static inline void end_model(setting *setting) {
  close_recorder(&setting->model);
  free(setting->config);
  remove_home(&setting->home);
}

/* Everything ends, and no process is left. The model may have more to say. */
static inline void tear_down_early(setting *setting) {
  close_recorder(&setting->codex);
  CHECK(codex_processes(&setting->home, NULL) == 0);
  end_model(setting);
}

static inline void tear_down(setting *setting) {
  verify_model(setting);
  tear_down_early(setting);
}

/* Waits until the command that was announced really runs: before that Codex itself may lose it (0.169). */
static inline void await_command(const home *home) {
  char *running = format("%s/project/running", home->root);
  for (int tries = 0; tries < 6000 && access(running, F_OK) != 0; tries++)
    nanosleep(&(struct timespec){.tv_nsec = 10 * 1000 * 1000}, NULL);
  CHECK(access(running, F_OK) == 0);
  free(running);
}

/* Lets GATED commands go on. */
static inline void open_gate(const home *home) {
  char *gate = format("%s/project/gate", home->root);
  fclose(fopen(gate, "w"));
  free(gate);
}

/* A new thread; `more` are members of its options, each with a comma before it. */
static inline unsigned long long new_thread(setting *setting, const char *more) {
  char *thread = call(&setting->codex, CODEXKIT_OP_THREAD_START,
                      format("{\"options\": {\"working_directory\": \"%s/project\", \"skip_git_repo_check\": true%s}}",
                             setting->home.root, more));
  CHECK(thread != NULL);
  return handle_in(thread, "thread");
}

static inline char *go(unsigned long long thread, const char *more) {
  return format("{\"thread\": %llu, \"input\": \"go\"%s}", thread, more);
}

/* A script whose turn runs one command outside the sandbox, and a thread that asks for it. */
static inline char *writes(const char *file) {
  return format(ALWAYS("{\"steps\": [{\"type\": \"function_call\", \"name\": \"exec_command\", \"arguments\": {\"cmd\": "
                       "\"echo written > %s\", \"sandbox_permissions\": \"require_escalated\", \"justification\": "
                       "\"May I?\"}}]}, " TEXT("done")),
                file);
}
#define ASKING ", \"sandbox\": \"workspace-write\", \"approval_policy\": \"on-request\""
#define RUNNING(then) \
  "{\"steps\": [{\"type\": \"function_call\", \"name\": \"exec_command\", \"arguments\": {\"cmd\": \"touch running; " then "\"}}]}"
#define SLEEPING RUNNING("sleep 4567")
#define GATED RUNNING("while [ ! -e gate ]; do sleep 0.02; done")

#endif
