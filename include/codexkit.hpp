/* codexkit for C++17: the functions of codexkit.h with owners, exceptions and futures. Header only; link with
 * -lcodexkit.
 *
 *   codexkit::Client codex;
 *   auto thread = codex.call(CODEXKIT_OP_THREAD_START).get();
 *
 * Params, results, events and asks are JSON texts; use the JSON library you have.
 */
#ifndef CODEXKIT_HPP
#define CODEXKIT_HPP

#include "codexkit.h"

#include <atomic>
#include <cstdint>
#include <exception>
#include <functional>
#include <future>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace codexkit {

/* A failed call of the library, or the error of an op. */
class Error : public std::exception {
 public:
  Error(codexkit_status status, std::string json, std::string message = {})
      : status_(status), json_(std::move(json)), message_(message.empty() ? json_ : std::move(message)) {}

  /* A CODEXKIT_ERROR_... number. */
  codexkit_status status() const noexcept { return status_; }
  /* {"code", "message", "retryable", "data", "causes"} */
  const std::string &json() const noexcept { return json_; }
  const char *what() const noexcept override { return message_.c_str(); }

 private:
  codexkit_status status_;
  std::string json_, message_;
};

/* A question of Codex. Answer it by Client::answer, now or later, from any thread. */
struct Ask {
  std::uint64_t id;
  std::uint64_t ticket;
  std::string json;
};

/* What the client tells. All run on the client's own thread, one at a time: do not block in them for long, and do
 * not wait for a call there. A handler that throws refuses the ask; what the others throw is dropped. */
struct Handlers {
  std::function<void(Ask)> on_ask;
  std::function<void(std::uint64_t ask_id)> on_ask_closed;
  std::function<void(std::string_view record)> on_log;
};

/* A call that runs. */
struct Call {
  std::uint64_t ticket = 0;
  /* The result, or an Error. Also after the client was closed. */
  std::future<std::string> result;
};

/* Owns a client. Its destructor closes it and waits until Codex has ended; never run it in a handler. */
class Client {
 public:
  using OnEvent = std::function<void(std::string_view event)>;

  /* `options` as in codexkit_client_open. Throws Error. */
  explicit Client(std::string_view options = "{}", Handlers handlers = {})
      : state_(std::make_unique<State>()) {
    state_->handlers = std::move(handlers);
    codexkit_callbacks callbacks{};
    callbacks.size = sizeof callbacks;
    callbacks.ctx = state_.get();
    callbacks.on_message = &Client::on_message;
    codexkit_error *error = nullptr;
    codexkit_client *client = nullptr;
    check(codexkit_client_open(options.data(), options.size(), &callbacks, &client, &error), error);
    state_->client.store(client);
  }

  /* Starts an op. `on_event` gets each event of a streaming op, before the result. Throws Error. */
  Call start(const char *op, std::string_view params = "{}", OnEvent on_event = {}) {
    auto pending = std::make_unique<Pending>();
    pending->on_event = std::move(on_event);
    Call call;
    call.result = pending->result.get_future();
    codexkit_error *error = nullptr;
    check(codexkit_call(get(), op, params.data(), params.size(), pending.get(), &call.ticket, &error), error);
    pending.release(); /* freed with its result */
    return call;
  }

  /* Starts an op of which only the result matters. Throws Error. */
  std::future<std::string> call(const char *op, std::string_view params = "{}") {
    return start(op, params).result;
  }

  /* As the functions of the same names. Throw Error. */
  void answer(std::uint64_t ask_id, std::string_view answer) {
    codexkit_error *error = nullptr;
    check(codexkit_answer(get(), ask_id, answer.data(), answer.size(), &error), error);
  }
  void cancel(std::uint64_t ticket) { invoke(codexkit_cancel, ticket); }
  void pause(std::uint64_t ticket) { invoke(codexkit_pause, ticket); }
  void resume(std::uint64_t ticket) { invoke(codexkit_resume, ticket); }
  void close() { invoke(codexkit_close); }

  codexkit_client *get() const noexcept { return state_->client.load(); }

  ~Client() {
    if (state_) codexkit_client_free(get(), nullptr);
  }
  Client(Client &&) noexcept = default;
  Client &operator=(Client &&other) noexcept {
    std::swap(state_, other.state_);
    return *this;
  }

 private:
  /* Stays where it is when the Client moves: the client's thread looks at it. */
  struct State {
    std::atomic<codexkit_client *> client{nullptr};
    Handlers handlers;
  };
  struct Pending {
    OnEvent on_event;
    std::promise<std::string> result;
  };

  /* By reference: the argument before it writes it, in whatever order the arguments are evaluated. */
  static void check(codexkit_status status, codexkit_error *&error) {
    if (status == CODEXKIT_OK) return;
    std::unique_ptr<codexkit_error, decltype(&codexkit_error_free)> owner(error, codexkit_error_free);
    throw Error(status, codexkit_error_json(error), codexkit_error_message(error));
  }

  template <typename Function, typename... Arguments>
  void invoke(Function function, Arguments... arguments) {
    codexkit_error *error = nullptr;
    check(function(get(), arguments..., &error), error);
  }

  static void on_message(void *ctx, const codexkit_message *message) noexcept {
    auto &state = *static_cast<State *>(ctx);
    auto *pending = static_cast<Pending *>(message->user);
    std::string_view json(message->json, message->len);
    try {
      switch (message->kind) {
        case CODEXKIT_KIND_EVENT:
          if (pending && pending->on_event) pending->on_event(json);
          break;
        case CODEXKIT_KIND_RESULT:
          if (pending) finish(std::unique_ptr<Pending>(pending), message->status, std::string(json));
          break;
        case CODEXKIT_KIND_ASK:
          ask(state, Ask{message->ask_id, message->ticket, std::string(json)});
          break;
        case CODEXKIT_KIND_ASK_CLOSED:
          if (state.handlers.on_ask_closed) state.handlers.on_ask_closed(message->ask_id);
          break;
        case CODEXKIT_KIND_LOG:
          if (state.handlers.on_log) state.handlers.on_log(json);
          break;
        default:
          break;
      }
    } catch (...) {
      /* An exception must not reach the library. */
    }
  }

  static void finish(std::unique_ptr<Pending> pending, codexkit_status status, std::string json) {
    if (status == CODEXKIT_OK) {
      pending->result.set_value(std::move(json));
    } else {
      pending->result.set_exception(std::make_exception_ptr(Error(status, std::move(json))));
    }
  }

  static void ask(State &state, Ask ask) {
    static constexpr std::string_view failed = "{\"handler_error\": \"the handler threw, or there is none\"}";
    const auto id = ask.id;
    try {
      state.handlers.on_ask(std::move(ask)); /* an empty function throws */
    } catch (...) {
      codexkit_answer(state.client.load(), id, failed.data(), failed.size(), nullptr);
    }
  }

  std::unique_ptr<State> state_;
};

}  // namespace codexkit

#endif
