//! The native part of the npm package: one class that hands the port's seven functions to JavaScript.
//!
//! Everything is synchronous and quick: JSON text in, JSON text out. JavaScript is woken by one threadsafe
//! function and then fetches what is ready. An error of the core is thrown as an `Error` whose message is the
//! error's wire form; the TypeScript above makes the real class from it.

use std::sync::Arc;

use codexkit::port::Port;
use napi::bindgen_prelude::Function;
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{Env, Error, Result, Status, sys};
use napi_derive::napi;

/// Weak: it keeps Node's event loop alive only while `Client::hold` says so.
type Wake = ThreadsafeFunction<(), (), (), Status, false, true>;

/// An open client of the core. Dropped with its JavaScript object or with the environment (a worker that ends,
/// a process that exits): then everything it runs is ended.
#[napi]
pub struct Client {
    port: Port,
    wake: Arc<Wake>,
}

#[napi]
impl Client {
    /// Opens a client. `wake` runs on the loop of this thread when `ready` has something.
    #[napi(constructor, catch_unwind)]
    pub fn new(options: String, wake: Function<(), ()>) -> Result<Client> {
        let builder = wake.build_threadsafe_function::<()>().callee_handled::<false>().weak::<true>();
        let wake: Arc<Wake> = Arc::new(builder.build()?);
        let waker = wake.clone();
        // After the environment's end the call does nothing.
        let wake_host = move || _ = waker.call((), ThreadsafeFunctionCallMode::NonBlocking);
        let port = Port::open(options.as_bytes(), wake_host).map_err(thrown)?;
        Ok(Client { port, wake })
    }

    /// Starts an op and returns its ticket.
    #[napi(catch_unwind)]
    pub fn call(&self, op: String, params: String) -> Result<i64> {
        self.port.call(&op, params.as_bytes()).map(|ticket| ticket as i64).map_err(thrown)
    }

    /// Answers an ask.
    #[napi(catch_unwind)]
    pub fn answer(&self, ask: i64, body: String) -> Result<()> {
        self.port.answer(ask as u64, body.as_bytes()).map_err(thrown)
    }

    /// Gives a call up.
    #[napi(catch_unwind)]
    pub fn cancel(&self, ticket: i64) -> Result<()> {
        self.port.cancel(ticket as u64).map_err(thrown)
    }

    /// All messages that wait, as one JSON array.
    #[napi(catch_unwind)]
    pub fn ready(&self) -> Result<String> {
        self.port.ready_array().map_err(thrown).and_then(text)
    }

    /// Up to `max` events of a streaming call, as one JSON array.
    #[napi(catch_unwind)]
    pub fn drain(&self, ticket: i64, max: u32) -> Result<String> {
        self.port.drain_array(ticket as u64, max as usize).map_err(thrown).and_then(text)
    }

    /// Ends everything; `closed` is the last message.
    #[napi(catch_unwind)]
    pub fn close(&self) -> Result<()> {
        self.port.close().map_err(thrown)
    }

    /// Whether the process may not end by itself: something is pending.
    #[napi(catch_unwind)]
    pub fn hold(&self, env: Env, on: bool) -> Result<()> {
        let status = self.wake.handle.with_read_aborted(|aborted| {
            let wake = self.wake.raw();
            match (aborted, on) {
                (true, _) => sys::Status::napi_ok,
                // SAFETY: on the environment's own thread, and the function is not aborted while the lock is held.
                (false, true) => unsafe { sys::napi_ref_threadsafe_function(env.raw(), wake) },
                // SAFETY: as above.
                (false, false) => unsafe { sys::napi_unref_threadsafe_function(env.raw(), wake) },
            }
        });
        match status {
            sys::Status::napi_ok => Ok(()),
            other => Err(Error::from_status(other.into())),
        }
    }
}

/// The core's error on its way to the TypeScript, which reads the message as JSON.
fn thrown(error: codexkit::Error) -> Error {
    Error::from_reason(error.to_json().to_string())
}

/// What the core hands out is JSON and so UTF-8; a copy is spared.
fn text(bytes: Vec<u8>) -> Result<String> {
    String::from_utf8(bytes).map_err(|error| Error::from_reason(error.to_string()))
}
