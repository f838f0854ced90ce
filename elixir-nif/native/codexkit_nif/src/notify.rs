//! Messages to Erlang processes from any thread.
//!
//! `enif_send` without a caller's environment is allowed from foreign threads only, but the port may wake us
//! inside a NIF, and destructors run wherever the garbage collector does. Those messages go through one
//! thread of our own. It ends with the BEAM.

use std::io;
use std::sync::OnceLock;
use std::sync::mpsc::{Sender, channel};

use rustler::env::OwnedEnv;
use rustler::thread::is_scheduler_thread;
use rustler::{Atom, LocalPid};

use crate::atoms;

enum Note {
    Ready(LocalPid),
    Gone(LocalPid, Atom, u64),
}

static NOTES: OnceLock<Sender<Note>> = OnceLock::new();

/// Starts the thread.
pub fn start() -> io::Result<()> {
    let (notes, received) = channel::<Note>();
    std::thread::Builder::new().name("codexkit-notify".into()).spawn(move || {
        let mut env = OwnedEnv::new();
        for note in received {
            send(&mut env, note);
        }
    })?;
    let _ = NOTES.set(notes);
    Ok(())
}

/// `:codexkit_ready`: messages wait.
pub fn ready(client: LocalPid) {
    let note = Note::Ready(client);
    if is_scheduler_thread() { later(note) } else { send(&mut OwnedEnv::new(), note) }
}

/// `{:codexkit_gone, kind, id}`: nobody can reach this any more.
pub fn gone(client: LocalPid, kind: Atom, id: u64) {
    later(Note::Gone(client, kind, id));
}

fn later(note: Note) {
    if let Some(notes) = NOTES.get() {
        let _ = notes.send(note);
    }
}

/// A client that is no more does not care.
fn send(env: &mut OwnedEnv, note: Note) {
    let _ = match note {
        Note::Ready(client) => env.send_and_clear(&client, |_| atoms::codexkit_ready()),
        Note::Gone(client, kind, id) => env.send_and_clear(&client, |_| (atoms::codexkit_gone(), kind, id)),
    };
}
