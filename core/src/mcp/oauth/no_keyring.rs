//! What stands in for the keyring where this crate knows none: there never is one.

use crate::env::Env;

pub(super) enum Keyring {}

impl Keyring {
    pub(super) fn of(_: &Env) -> Option<Keyring> {
        None
    }

    pub(super) async fn read(&self, _: &str) -> Result<Option<String>, String> {
        match *self {}
    }

    pub(super) async fn write(&self, _: &str, _: &str) -> Result<(), String> {
        match *self {}
    }

    pub(super) async fn remove(&self, _: &str) -> Result<(), String> {
        match *self {}
    }
}
