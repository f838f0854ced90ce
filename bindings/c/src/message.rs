//! What the dispatcher hands to the program: messages, and the callbacks that take them.

use std::ffi::{c_char, c_void};

use crate::error::Status;

/// What a message is. Later versions may add kinds: ignore those you do not know.
#[repr(u32)]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum MessageKind {
    /// A call is over: the last message of its ticket. `status` is `CODEXKIT_OK` and `json` the op's result, or
    /// `status` is the error's number and `json` the error. Comes after the last event of the call.
    Result = 1,
    /// `json` is an event of a streaming call.
    Event = 2,
    /// Codex asks (`json`: `id`, `kind`, `request`, ...). Wants one `codexkit_answer` with `ask_id`, from any
    /// thread, now or later; until then Codex waits.
    Ask = 3,
    /// The ask `ask_id` wants no answer any more: it was answered elsewhere, took too long, or its turn ended.
    AskClosed = 4,
    /// `json` is a log record: `level`, `target`, `message`. Only with `log_level` in the options.
    Log = 5,
    /// The client is closed. The last message.
    Closed = 6,
}

/// A message. It and what it points to are valid until `on_message` returns: copy what you keep.
#[repr(C)]
pub struct Message {
    /// The size of this struct in bytes; later versions may append fields.
    pub size: usize,
    /// What it is.
    pub kind: MessageKind,
    /// Of a `RESULT`: `CODEXKIT_OK` or the number of the error. 0 otherwise.
    pub status: Status,
    /// The call it belongs to; 0 for `LOG` and `CLOSED`.
    pub ticket: u64,
    /// The ask, for `ASK` and `ASK_CLOSED`; 0 otherwise.
    pub ask_id: u64,
    /// What `codexkit_call` was given for this ticket; NULL where `ticket` is 0.
    pub user: *mut c_void,
    /// UTF-8 JSON with a NUL after it. Never NULL; `null` where the kind has no content.
    pub json: *const c_char,
    /// The length of `json` in bytes, without the NUL.
    pub len: usize,
}

/// Called with each message, one at a time, on the client's own thread. It may call every function of this
/// library except `codexkit_client_free`. While it runs nothing else of this client is delivered and, once
/// the queues are full, Codex is slowed down. It must return: no exception, no longjmp.
pub type OnMessage = Option<unsafe extern "C" fn(ctx: *mut c_void, message: *const Message)>;

/// Called once, after the last message: `ctx` is not used any more.
pub type OnDrop = Option<unsafe extern "C" fn(ctx: *mut c_void)>;

/// Where a client delivers its messages. Copied by `codexkit_client_open`; `ctx` stays the caller's.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Callbacks {
    /// `sizeof(codexkit_callbacks)`; later versions may append fields.
    pub size: usize,
    /// Passed to the callbacks. They run on another thread than yours.
    pub ctx: *mut c_void,
    /// Takes the messages. NULL: they are dropped, and asks are refused.
    pub on_message: OnMessage,
    /// Told when `ctx` may go. May be NULL.
    pub on_drop: OnDrop,
}

// SAFETY: `ctx` is only carried to the callbacks; the header says that they run on the client's thread.
unsafe impl Send for Callbacks {}

impl Callbacks {
    /// Hands out one message. `json` gets its NUL here.
    pub(crate) fn deliver(&self, mut message: Message, json: &mut Vec<u8>) {
        message.len = json.len();
        json.push(0);
        message.json = json.as_ptr().cast();
        if let Some(on_message) = self.on_message {
            // SAFETY: the program gave this function for this ctx; the message outlives the call.
            unsafe { on_message(self.ctx, &message) };
        }
    }

    pub(crate) fn dropped(&self) {
        if let Some(on_drop) = self.on_drop {
            // SAFETY: as above.
            unsafe { on_drop(self.ctx) };
        }
    }
}

impl Message {
    pub(crate) fn new(kind: MessageKind, ticket: u64, user: *mut c_void) -> Message {
        Message {
            size: size_of::<Message>(),
            kind,
            status: 0,
            ticket,
            ask_id: 0,
            user,
            json: std::ptr::null(),
            len: 0,
        }
    }
}
