//! The NIFs: the port of codexkit as Erlang terms. Here: the two resources and one function per port call.
//!
//! Every function that runs codexkit code is on a dirty scheduler: reading a large message takes longer than
//! a normal scheduler may be held. Nothing here knows an op or an event.

mod decode;
mod encode;
mod notify;

use std::sync::{Arc, OnceLock};

use codexkit::port::Port;
use codexkit::{Error, ErrorCode};
use rustler::{Atom, Binary, Env, LocalPid, Monitor, Resource, ResourceArc, Term};

mod atoms {
    rustler::atoms! { ok, error, codexkit_ready, codexkit_gone }
}

/// An open client. It closes when its owner is gone, however that came about.
struct PortResource {
    port: Port,
    owner: Arc<OnceLock<LocalPid>>,
}

#[rustler::resource_impl]
impl Resource for PortResource {
    const IMPLEMENTS_DOWN: bool = true;

    fn down<'a>(&'a self, _: Env<'a>, _: LocalPid, _: Monitor) {
        let _ = self.port.close();
    }
}

/// A handle of the port, or a ticket. Lives as long as some process can reach it, a message with it included; then the
/// client hears `{:codexkit_gone, kind, id}`. In JSON it is its number.
struct Handle {
    client: LocalPid,
    kind: Atom,
    id: u64,
}

#[rustler::resource_impl]
impl Resource for Handle {}

impl Drop for Handle {
    fn drop(&mut self) {
        notify::gone(self.client, self.kind, self.id);
    }
}

/// Opens a client that belongs to nobody yet.
#[rustler::nif(schedule = "DirtyCpu")]
fn open<'a>(env: Env<'a>, options: Binary<'a>) -> Term<'a> {
    let owner = Arc::new(OnceLock::new());
    let woken = owner.clone();
    let wake = move || {
        if let Some(owner) = woken.get() {
            notify::ready(*owner);
        }
    };
    let opened = Port::open(&options, wake).map(|port| ResourceArc::new(PortResource { port, owner }));
    reply(env, opened)
}

/// Makes the calling process the owner: it is woken, and the client closes when it ends.
#[rustler::nif]
fn attach(env: Env<'_>, port: ResourceArc<PortResource>) -> Atom {
    let owner = env.pid();
    if port.owner.set(owner).is_ok() {
        env.monitor(&port, &owner);
        // What came before had nobody to wake.
        notify::ready(owner);
    }
    atoms::ok()
}

#[rustler::nif(schedule = "DirtyCpu")]
fn call<'a>(env: Env<'a>, port: ResourceArc<PortResource>, op: &str, params: Binary<'a>) -> Term<'a> {
    reply(env, port.port.call(op, &params))
}

#[rustler::nif(schedule = "DirtyCpu")]
fn answer<'a>(env: Env<'a>, port: ResourceArc<PortResource>, ask_id: u64, body: Binary<'a>) -> Term<'a> {
    reply(env, port.port.answer(ask_id, &body).map(|()| true))
}

#[rustler::nif(schedule = "DirtyCpu")]
fn cancel(port: ResourceArc<PortResource>, ticket: u64) -> Atom {
    let _ = port.port.cancel(ticket);
    atoms::ok()
}

#[rustler::nif(schedule = "DirtyCpu")]
fn close(port: ResourceArc<PortResource>) -> Atom {
    let _ = port.port.close();
    atoms::ok()
}

/// All messages that wait, as maps.
#[rustler::nif(schedule = "DirtyCpu")]
fn ready(env: Env<'_>, port: ResourceArc<PortResource>) -> Term<'_> {
    let mut messages = decode::Batch::new(env);
    let taken = port.port.ready(|message| messages.push(message));
    reply(env, taken.and_then(|()| messages.finish()))
}

/// Up to `max` events of a call, as maps.
#[rustler::nif(schedule = "DirtyCpu")]
fn drain(env: Env<'_>, port: ResourceArc<PortResource>, ticket: u64, max: usize) -> Term<'_> {
    let mut events = decode::Batch::new(env);
    let taken = port.port.drain(ticket, max, |event| events.push(event));
    reply(env, taken.and_then(|_| events.finish()))
}

/// See [`Handle`].
#[rustler::nif]
fn handle(client: LocalPid, kind: Atom, id: u64) -> ResourceArc<Handle> {
    ResourceArc::new(Handle { client, kind, id })
}

/// Its number.
#[rustler::nif]
fn id(handle: ResourceArc<Handle>) -> u64 {
    handle.id
}

/// Does nothing, which nobody but us knows: until then the term is no garbage.
#[rustler::nif]
fn keep(_term: Term<'_>) -> Atom {
    atoms::ok()
}

/// A term as JSON text.
#[rustler::nif(schedule = "DirtyCpu")]
fn encode<'a>(env: Env<'a>, term: Term<'a>) -> Term<'a> {
    reply(env, encode::encode(term).map(|json| decode::binary(env, &json)))
}

/// JSON text as a term.
#[rustler::nif(schedule = "DirtyCpu")]
fn decode<'a>(env: Env<'a>, json: Binary<'a>) -> Term<'a> {
    let decoded = decode::decode(env, &json).map_err(|error| Error::invalid("json", error));
    reply(env, decoded)
}

/// `{:ok, value}`, or `{:error, map}` with the error in its wire form.
fn reply<'a>(env: Env<'a>, result: Result<impl rustler::Encoder, Error>) -> Term<'a> {
    use rustler::Encoder;
    match result {
        Ok(value) => (atoms::ok(), value).encode(env),
        Err(error) => {
            let json = error.to_json().to_string();
            let wire = decode::decode(env, json.as_bytes()).expect("the wire form is JSON");
            (atoms::error(), wire).encode(env)
        }
    }
}

fn protocol(reason: impl std::fmt::Display) -> Error {
    Error::new(ErrorCode::Protocol, "a message is not JSON").with_cause(reason)
}

fn load(_: Env<'_>, _: Term<'_>) -> bool {
    notify::start().is_ok()
}

rustler::init!("Elixir.CodexKit.Native", load = load);
