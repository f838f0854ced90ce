//! The functions on a client.

use std::ffi::{CStr, CString, c_char, c_void};
use std::ptr;
use std::sync::{Arc, mpsc};
use std::thread::{self, JoinHandle};

use core_crate::port::Port;
use core_crate::{Error, ErrorCode, Result};

use crate::dispatcher::{Shared, Signal};
use crate::error::{CODEXKIT_OK, ErrorHandle, Status, boundary};
use crate::message::Callbacks;

/// A client: one Codex with its threads. Safe to use from any number of threads at once.
pub struct Client {
    pid: u32,
    shared: Arc<Shared>,
    dispatcher: JoinHandle<()>,
}

impl Client {
    fn open(options: &[u8], callbacks: Callbacks) -> Result<Client> {
        let signal = Arc::new(Signal::default());
        let woken = signal.clone();
        let port = Port::open(options, move || woken.raise())?;
        let shared = Arc::new(Shared::new(port, signal));
        let dispatching = shared.clone();
        let dispatcher = thread::Builder::new()
            .name("codexkit-c".into())
            .spawn(move || dispatching.dispatch(callbacks))
            .map_err(|error| {
                Error::new(ErrorCode::Io, "the client's thread could not be started").with_cause(error)
            })?;
        Ok(Client { pid: std::process::id(), shared, dispatcher })
    }

    /// After a fork the dispatcher is missing, and locks may be held for ever by threads that did not survive.
    fn here(&self) -> Result<&Shared> {
        if self.pid == std::process::id() {
            return Ok(&self.shared);
        }
        Err(Error::new(
            ErrorCode::Forked,
            "the client was opened before a fork(); open a new one in this process",
        ))
    }
}

/// # Safety
/// `client` is null or a client that was not freed.
unsafe fn shared<'a>(client: *const Client) -> Result<&'a Shared> {
    // SAFETY: the caller's promise.
    unsafe { client.as_ref() }.ok_or_else(|| null("client"))?.here()
}

fn null(what: &str) -> Error {
    Error::invalid(what, "is NULL")
}

/// The name of an op.
///
/// # Safety
/// `op` is null or ends with a NUL.
unsafe fn name<'a>(op: *const c_char) -> Result<&'a str> {
    if op.is_null() {
        return Err(null("op"));
    }
    // SAFETY: the caller's promise.
    unsafe { CStr::from_ptr(op) }.to_str().map_err(|_| Error::invalid("op", "is not UTF-8"))
}

/// The caller's JSON; NULL with length 0 is empty.
///
/// # Safety
/// `json` is null or points to `len` readable bytes.
unsafe fn json<'a>(what: &str, json: *const c_char, len: usize) -> Result<&'a [u8]> {
    if json.is_null() {
        return if len == 0 { Ok(&[]) } else { Err(null(what)) };
    }
    if len > isize::MAX as usize {
        return Err(Error::invalid(what, "its length is no length"));
    }
    // SAFETY: the caller's promise; the length was checked.
    let bytes = unsafe { std::slice::from_raw_parts(json.cast::<u8>(), len) };
    match std::str::from_utf8(bytes) {
        Ok(_) => Ok(bytes),
        Err(error) => Err(Error::invalid(what, format!("is not UTF-8 at byte {}", error.valid_up_to()))),
    }
}

/// Opens a client. Starts no Codex yet; that happens with the first call that needs one.
///
/// `options` is a JSON object: `{"options": {...}, "search_roots": [...], "environment": {...}, "log_level":
/// "..."}`, all optional; NULL with `options_len` 0 means `{}`. Copied.
/// `callbacks` is copied; NULL: no messages.
/// `*out` is owned by the caller: free it with `codexkit_client_free`. NULL when this fails.
/// `error` may be NULL; `*error` is NULL or owned by the caller: free it with `codexkit_error_free`.
///
/// Errors: `invalid_argument` names the field. After an error `on_drop` is not called.
///
/// # Safety
/// The pointers are NULL or valid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codexkit_client_open(
    options: *const c_char,
    options_len: usize,
    callbacks: *const Callbacks,
    out: *mut *mut Client,
    error: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: the caller's promise, here and below.
    let body = || unsafe {
        let out = out.as_mut().ok_or_else(|| null("out"))?;
        *out = ptr::null_mut();
        let options = json("options", options, options_len)?;
        let none = Callbacks { size: 0, ctx: ptr::null_mut(), on_message: None, on_drop: None };
        let callbacks = match callbacks.is_null() {
            true => none,
            // Only the size may be read before it is known.
            false if *callbacks.cast::<usize>() < size_of::<Callbacks>() => {
                return Err(
                    Error::invalid("callbacks.size", "is less than sizeof(codexkit_callbacks)").into()
                );
            }
            false => *callbacks,
        };
        *out = Box::into_raw(Box::new(Client::open(options, callbacks)?));
        Ok(())
    };
    // SAFETY: the caller's promise.
    unsafe { boundary(error, body) }
}

/// Starts an op (`CODEXKIT_OP_...`) and returns at once: the answer comes as a `RESULT` message.
///
/// `params` is a JSON object, copied; NULL with `params_len` 0 means `{}`.
/// `user` comes back in all messages of this call; it stays the caller's.
/// `*ticket` names the call; it is written before the first message of the call. May be NULL.
/// `error` as in `codexkit_client_open`.
///
/// Errors: `unknown_op`, `invalid_argument` (names the field), `closed`, `forked`. Then there is no message.
///
/// # Safety
/// The pointers are NULL or valid; `op` ends with a NUL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codexkit_call(
    client: *const Client,
    op: *const c_char,
    params: *const c_char,
    params_len: usize,
    user: *mut c_void,
    ticket: *mut u64,
    error: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: the caller's promise, here and below.
    let body = || unsafe {
        let shared = shared(client)?;
        let (op, params) = (name(op)?, json("params", params, params_len)?);
        shared.call(op, params, user, None, |started| {
            if let Some(ticket) = ticket.as_mut() {
                *ticket = started;
            }
        })?;
        Ok(())
    };
    // SAFETY: the caller's promise.
    unsafe { boundary(error, body) }
}

/// Like `codexkit_call`, but waits for the end of the call. Its events and asks come as messages meanwhile.
///
/// `*result` is the op's result, JSON with a NUL after it, owned by the caller: free it with
/// `codexkit_string_free`. NULL when this fails. `result` may be NULL.
///
/// Errors: those of `codexkit_call`, those of the op, and `invalid_argument` inside a callback of this client,
/// which would wait for itself.
///
/// # Safety
/// The pointers are NULL or valid; `op` ends with a NUL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codexkit_call_wait(
    client: *const Client,
    op: *const c_char,
    params: *const c_char,
    params_len: usize,
    user: *mut c_void,
    result: *mut *mut c_char,
    error: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: the caller's promise, here and below.
    let body = || unsafe {
        if let Some(result) = result.as_mut() {
            *result = ptr::null_mut();
        }
        let shared = shared(client)?;
        if (*client).dispatcher.thread().id() == thread::current().id() {
            return Err(Error::invalid("client", "its callback would wait for itself").into());
        }
        let (op, params) = (name(op)?, json("params", params, params_len)?);
        let (waiter, waiting) = mpsc::channel();
        shared.call(op, params, user, Some(waiter), |_| ())?;
        let gone = |_| Error::new(ErrorCode::Closed, "the client was closed");
        let (status, json) = waiting.recv().map_err(gone)?;
        if status != CODEXKIT_OK {
            return Err(ErrorHandle::from_wire(status, &json));
        }
        if let Some(result) = result.as_mut() {
            *result = CString::new(json).expect("JSON has no NUL").into_raw();
        }
        Ok(())
    };
    // SAFETY: the caller's promise.
    unsafe { boundary(error, body) }
}

/// Frees what `codexkit_call_wait` returned. Does nothing for NULL.
///
/// # Safety
/// `string` is NULL or came from `codexkit_call_wait` and was not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codexkit_string_free(string: *mut c_char) {
    if !string.is_null() {
        // SAFETY: it came from `CString::into_raw`; the caller promises the rest.
        drop(unsafe { CString::from_raw(string) });
    }
}

/// Answers an ask. `answer` is JSON, copied: `"allow"`, `"deny"`, `"cancel"`, an object with `decision`, or
/// `{"handler_error": "why"}` when you cannot decide. Whatever is not an answer refuses.
///
/// Errors: `invalid_argument` for what is not an answer (the ask is refused then), `already_answered`, `forked`.
///
/// # Safety
/// The pointers are NULL or valid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codexkit_answer(
    client: *const Client,
    ask_id: u64,
    answer: *const c_char,
    answer_len: usize,
    error: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: the caller's promise, here and below.
    let body = || unsafe {
        let shared = shared(client)?;
        // What is not UTF-8 has to reach the core all the same, since there it refuses the ask.
        let told = json("answer", answer, answer_len);
        let answered = shared.port.answer(ask_id, told.as_deref().unwrap_or_default());
        told.and(answered)?;
        Ok(())
    };
    // SAFETY: the caller's promise.
    unsafe { boundary(error, body) }
}

/// Gives a call up: its `RESULT` has the status `cancelled`, its waiting events are dropped, its turn is ended.
/// Also resumes a paused call. Does nothing to a call that is over.
///
/// Errors: `forked`.
///
/// # Safety
/// The pointers are NULL or valid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codexkit_cancel(
    client: *const Client,
    ticket: u64,
    error: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: the caller's promise, here and below.
    let body = || unsafe {
        let shared = shared(client)?;
        shared.port.cancel(ticket)?;
        shared.set_paused(ticket, false);
        Ok(())
    };
    // SAFETY: the caller's promise.
    unsafe { boundary(error, body) }
}

/// Delivers no event and no result of this call until `codexkit_resume`; asks and other calls go on. For a
/// consumer that is slower than Codex. Meanwhile at most `event_queue_bytes` wait; then `codex exec` is slowed
/// down, while an app-server's stream ends with the error `lagged`. Does nothing to a call that is over.
///
/// Called in `on_message`, no further event of the call is delivered. Errors: `forked`.
///
/// # Safety
/// The pointers are NULL or valid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codexkit_pause(
    client: *const Client,
    ticket: u64,
    error: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: the caller's promise.
    unsafe { boundary(error, || Ok(shared(client)?.set_paused(ticket, true))) }
}

/// Ends `codexkit_pause`. Does nothing to a call that is not paused. Errors: `forked`.
///
/// # Safety
/// The pointers are NULL or valid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codexkit_resume(
    client: *const Client,
    ticket: u64,
    error: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: the caller's promise.
    unsafe { boundary(error, || Ok(shared(client)?.set_paused(ticket, false))) }
}

/// Ends everything and returns at once: each open call gets its `RESULT` (status `closed`), then `CLOSED` comes.
/// Events that wait are dropped. Once is enough; again does nothing. Errors: `forked`.
///
/// # Safety
/// The pointers are NULL or valid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codexkit_close(client: *const Client, error: *mut *mut ErrorHandle) -> Status {
    // SAFETY: the caller's promise.
    unsafe { boundary(error, || Ok(shared(client)?.port.close()?)) }
}

/// Closes the client, waits until Codex has ended and the last callback (`on_drop`) has returned, and frees it.
/// Does nothing for NULL. Call it before the program ends, and once.
///
/// Errors, after which the client is not freed: `invalid_argument` inside a callback of this client, which
/// would wait for itself; `forked` in a child process, where nothing can be waited for.
///
/// # Safety
/// `client` is NULL or was not freed, and no other thread uses it any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codexkit_client_free(client: *mut Client, error: *mut *mut ErrorHandle) -> Status {
    // SAFETY: the caller's promise, here and below.
    let body = || unsafe {
        if client.is_null() {
            return Ok(());
        }
        shared(client)?;
        if (*client).dispatcher.thread().id() == thread::current().id() {
            return Err(Error::invalid("client", "cannot be freed inside a callback of this client").into());
        }
        let Client { shared, dispatcher, .. } = *Box::from_raw(client);
        shared.port.close()?;
        // The dispatcher catches its panics; there is nothing to learn from how it ended.
        let _ = dispatcher.join();
        Ok(())
    };
    // SAFETY: the caller's promise.
    unsafe { boundary(error, body) }
}
