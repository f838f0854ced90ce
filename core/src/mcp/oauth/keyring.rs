//! The user's keyring: a Secret Service (GNOME Keyring, KWallet, KeePassXC, …) on the session bus. Entries have the
//! attributes that Codex gives them, so each finds the other's.
//!
//! Nobody is asked to unlock it: a library has no business to open windows.

use std::collections::HashMap;
use std::path::Path;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;
use tokio::time::timeout;
use zbus::zvariant::{DynamicType, OwnedObjectPath, OwnedValue, Type, Value};
use zbus::{Connection, Error, Message, Result, connection};

use crate::env::Env;

const NAME: &str = "org.freedesktop.secrets";
const ROOT: &str = "/org/freedesktop/secrets";
/// A bus without a keyring says so at once; one that hangs must not hold up requests.
const LIMIT: Duration = Duration::from_secs(3);

/// The keyring of one session bus.
pub(super) struct Keyring {
    address: String,
    /// Kept, since tokens are looked up with every request.
    session: Mutex<Option<Session>>,
}

struct Session {
    connection: Connection,
    path: OwnedObjectPath,
}

/// A secret as it travels: unencrypted, which the bus keeps from other users.
#[derive(Serialize, Deserialize, Type)]
struct Secret {
    session: OwnedObjectPath,
    parameters: Vec<u8>,
    value: Vec<u8>,
    content_type: String,
}

#[derive(Clone, Copy)]
enum Request<'a> {
    Read,
    Write(&'a str),
    Remove,
}

impl Keyring {
    /// That of the session bus, if the environment has one.
    pub(super) fn of(env: &Env) -> Option<Keyring> {
        let address = env.get("DBUS_SESSION_BUS_ADDRESS").map(str::to_owned).or_else(|| {
            let socket = Path::new(env.get("XDG_RUNTIME_DIR")?).join("bus");
            socket.exists().then(|| format!("unix:path={}", socket.display()))
        })?;
        Some(Keyring { address, session: Mutex::default() })
    }

    /// What is stored for the account.
    pub(super) async fn read(&self, account: &str) -> std::result::Result<Option<String>, String> {
        self.ask(account, Request::Read).await
    }

    /// Stores for the account, in the default keyring if it is new.
    pub(super) async fn write(&self, account: &str, text: &str) -> std::result::Result<(), String> {
        self.ask(account, Request::Write(text)).await.map(drop)
    }

    /// Removes what is stored for the account, if anything is.
    pub(super) async fn remove(&self, account: &str) -> std::result::Result<(), String> {
        self.ask(account, Request::Remove).await.map(drop)
    }

    async fn ask(&self, account: &str, request: Request<'_>) -> std::result::Result<Option<String>, String> {
        let asked = async {
            let mut kept = self.session.lock().await;
            if let Some(session) = kept.take()
                && let Ok(done) = session.perform(account, request).await
            {
                *kept = Some(session);
                return Ok(done);
            }
            // The first time, or the service was started anew.
            let session = Session::open(&self.address).await?;
            let done = session.perform(account, request).await?;
            *kept = Some(session);
            Ok(done)
        };
        let asked = timeout(LIMIT, asked).await;
        asked.map_err(|_| "it does not answer".to_owned())?.map_err(|error: Error| error.to_string())
    }
}

impl Session {
    async fn open(address: &str) -> Result<Session> {
        let connection = connection::Builder::address(address)?.build().await?;
        let opened = call(&connection, ROOT, "Service", "OpenSession", &("plain", Value::from(""))).await?;
        let (_, path): (OwnedValue, OwnedObjectPath) = opened.body().deserialize()?;
        Ok(Session { connection, path })
    }

    async fn perform(&self, account: &str, request: Request<'_>) -> Result<Option<String>> {
        let attributes = HashMap::from([
            ("service", "Codex MCP Credentials"),
            ("username", account),
            ("target", "default"),
        ]);
        let item = self.find(&attributes).await?;
        match (request, item) {
            (Request::Read, Some(item)) => {
                let got = self.call(&item, "Item", "GetSecret", &self.path).await?;
                let secret: Secret = got.body().deserialize()?;
                String::from_utf8(secret.value).map(Some).map_err(|_| Error::Failure("no text".into()))
            }
            (Request::Write(text), Some(item)) => {
                self.call(&item, "Item", "SetSecret", &(self.secret(text),)).await?;
                Ok(None)
            }
            (Request::Write(text), None) => self.create(attributes, text).await.map(|()| None),
            (Request::Remove, Some(item)) => {
                let prompt = self.call(&item, "Item", "Delete", &()).await?.body().deserialize()?;
                done_without_asking(&prompt).map(|()| None)
            }
            // Better known before somebody logs in than after.
            (Request::Read, None) => self.collection().await.map(|_| None),
            (Request::Remove, None) => Ok(None),
        }
    }

    async fn find(&self, attributes: &HashMap<&str, &str>) -> Result<Option<OwnedObjectPath>> {
        let found = self.call(ROOT, "Service", "SearchItems", attributes).await?;
        let (open, locked): (Vec<OwnedObjectPath>, Vec<OwnedObjectPath>) = found.body().deserialize()?;
        match (open.into_iter().next(), locked.into_iter().next()) {
            (None, Some(item)) => self.unlock(item).await.map(Some),
            (item, _) => Ok(item),
        }
    }

    async fn create(&self, mut attributes: HashMap<&str, &str>, text: &str) -> Result<()> {
        let collection = self.collection().await?;
        attributes.insert("application", "codexkit");
        let properties = HashMap::from([
            ("org.freedesktop.Secret.Item.Label", Value::from("MCP login of Codex")),
            ("org.freedesktop.Secret.Item.Attributes", Value::from(attributes)),
        ]);
        let item = (properties, self.secret(text), true);
        let created = self.call(&collection, "Collection", "CreateItem", &item).await?;
        let (_, prompt): (OwnedObjectPath, OwnedObjectPath) = created.body().deserialize()?;
        done_without_asking(&prompt)
    }

    /// Where new entries go.
    async fn collection(&self) -> Result<OwnedObjectPath> {
        let alias = self.call(ROOT, "Service", "ReadAlias", &"default").await?;
        let collection: OwnedObjectPath = alias.body().deserialize()?;
        match collection.as_str() {
            "/" => Err(Error::Failure("there is no default keyring".into())),
            _ => self.unlock(collection).await,
        }
    }

    /// Unlocks what needs no password for it.
    async fn unlock(&self, path: OwnedObjectPath) -> Result<OwnedObjectPath> {
        let asked = self.call(ROOT, "Service", "Unlock", &vec![&path]).await?;
        let (_, prompt): (Vec<OwnedObjectPath>, OwnedObjectPath) = asked.body().deserialize()?;
        done_without_asking(&prompt).map(|()| path)
    }

    fn secret(&self, text: &str) -> Secret {
        Secret {
            session: self.path.clone(),
            parameters: Vec::new(),
            value: text.into(),
            content_type: "text/plain".into(),
        }
    }

    async fn call<B: Serialize + DynamicType>(
        &self,
        path: &str,
        interface: &str,
        method: &str,
        body: &B,
    ) -> Result<Message> {
        call(&self.connection, path, interface, method, body).await
    }
}

async fn call<B: Serialize + DynamicType>(
    connection: &Connection,
    path: &str,
    interface: &str,
    method: &str,
    body: &B,
) -> Result<Message> {
    let interface = format!("org.freedesktop.Secret.{interface}");
    connection.call_method(Some(NAME), path, Some(interface), method, body).await
}

/// A path of a prompt: nothing was done until somebody has answered it.
fn done_without_asking(prompt: &OwnedObjectPath) -> Result<()> {
    match prompt.as_str() {
        "/" => Ok(()),
        _ => Err(Error::Failure("it is locked".into())),
    }
}
