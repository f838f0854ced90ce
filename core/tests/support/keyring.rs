//! A session bus of a test's own, with a real GNOME Keyring on it, and a look into that.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use codexkit::env::Env;
use serde_json::Value;
use tempfile::TempDir;
use zbus::zvariant::{DynamicType, OwnedObjectPath, OwnedValue};
use zbus::{Connection, Message, connection};

use super::say;

/// How long bus and keyring may take.
const LIMIT: Duration = Duration::from_secs(20);
/// Where Codex keeps its tokens.
const SERVICE: &str = "Codex MCP Credentials";

/// A session bus that starts no services. Its sockets lie in /tmp: their paths must be short.
pub struct Bus {
    folder: TempDir,
    process: Child,
    pub address: String,
}

impl Bus {
    /// `None` where there is no D-Bus: says that the running test is skipped.
    pub fn start() -> Option<Bus> {
        installed(&["dbus-daemon"])?;
        let folder = tempfile::tempdir().unwrap();
        let config = folder.path().join("bus.conf");
        let listen = folder.path().join("bus");
        let text = format!(
            r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
            <busconfig><type>session</type><listen>unix:path={}</listen><auth>EXTERNAL</auth>
            <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>"#,
            listen.display()
        );
        std::fs::write(&config, text).unwrap();
        let mut process = Command::new("dbus-daemon")
            .arg(format!("--config-file={}", config.display()))
            .args(["--nofork", "--nopidfile", "--print-address=1"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut address = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut address).unwrap();
        Some(Bus { folder, process, address: address.trim().to_owned() })
    }

    /// The environment of this process, on this bus.
    pub fn env(&self) -> Env {
        on_bus(&self.address)
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The environment of this process, on that bus.
pub fn on_bus(address: &str) -> Env {
    let own = std::env::vars()
        .filter(|(name, _)| !matches!(&**name, "DBUS_SESSION_BUS_ADDRESS" | "XDG_RUNTIME_DIR"));
    own.chain([("DBUS_SESSION_BUS_ADDRESS".to_owned(), address.to_owned())]).collect()
}

/// A keyring that is open.
pub struct Keyring {
    process: Child,
    connection: Connection,
    session: OwnedObjectPath,
    pub bus: Bus,
}

impl Keyring {
    /// `None` where there is no GNOME Keyring: says that the running test is skipped.
    pub async fn start() -> Option<Keyring> {
        let [program] = installed(&["gnome-keyring-daemon"])?.try_into().unwrap();
        let bus = Bus::start()?;
        // A copy: Debian gives the program a capability that many containers lack, and then it does not start.
        let copy = bus.folder.path().join("keyring");
        std::fs::copy(program, &copy).unwrap();
        let mut process = Command::new(copy)
            .args(["--foreground", "--unlock", "--components=secrets"])
            .env("DBUS_SESSION_BUS_ADDRESS", &bus.address)
            .env("HOME", bus.folder.path())
            .env("XDG_DATA_HOME", bus.folder.path())
            .env("XDG_RUNTIME_DIR", bus.folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // Its end is the end of the password.
        process.stdin.take().unwrap().write_all(b"password").unwrap();
        let builder = connection::Builder::address(&*bus.address).unwrap().method_timeout(LIMIT);
        let connection = builder.build().await.unwrap();
        let end = Instant::now() + LIMIT;
        let session = loop {
            if let Some(session) = ready(&connection).await {
                break session;
            }
            assert!(Instant::now() < end, "the keyring did not start");
            tokio::time::sleep(Duration::from_millis(20)).await;
        };
        Some(Keyring { process, connection, session, bus })
    }

    /// What Codex has in it, by account.
    pub async fn secrets(&self) -> HashMap<String, Value> {
        let mut secrets = HashMap::new();
        for item in self.items().await {
            let property = ("org.freedesktop.Secret.Item", "Attributes");
            let attributes =
                ask(&self.connection, &item, "org.freedesktop.DBus.Properties", "Get", &property)
                    .await
                    .unwrap();
            let attributes: OwnedValue = attributes.body().deserialize().unwrap();
            let attributes: HashMap<String, String> = attributes.try_into().unwrap();
            secrets.insert(
                attributes["username"].clone(),
                serde_json::from_slice(&self.get(&item).await.2).unwrap(),
            );
        }
        secrets
    }

    /// Changes the only one.
    pub async fn change(&self, change: impl FnOnce(&mut Value)) {
        let items = self.items().await;
        let mut secret = self.get(&items[0]).await;
        let mut value = serde_json::from_slice(&secret.2).unwrap();
        change(&mut value);
        secret.2 = value.to_string().into();
        secret.0 = self.session.clone();
        ask(&self.connection, &items[0], "org.freedesktop.Secret.Item", "SetSecret", &(secret,))
            .await
            .unwrap();
    }

    /// Only a password opens it again, which nobody is there to type.
    pub async fn lock(&self) {
        let alias = service(&self.connection, "ReadAlias", &"default").await.unwrap();
        let collection: OwnedObjectPath = alias.body().deserialize().unwrap();
        service(&self.connection, "Lock", &vec![collection]).await.unwrap();
    }

    async fn items(&self) -> Vec<OwnedObjectPath> {
        let found =
            service(&self.connection, "SearchItems", &HashMap::from([("service", SERVICE)])).await.unwrap();
        found.body().deserialize::<(Vec<OwnedObjectPath>, Vec<OwnedObjectPath>)>().unwrap().0
    }

    async fn get(&self, item: &OwnedObjectPath) -> (OwnedObjectPath, Vec<u8>, Vec<u8>, String) {
        let got =
            ask(&self.connection, item, "org.freedesktop.Secret.Item", "GetSecret", &self.session).await;
        got.unwrap().body().deserialize().unwrap()
    }
}

impl Drop for Keyring {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A session with the keyring, once it is there and has a default collection.
async fn ready(connection: &Connection) -> Option<OwnedObjectPath> {
    let alias = service(connection, "ReadAlias", &"default").await.ok()?;
    let collection: OwnedObjectPath = alias.body().deserialize().unwrap();
    if collection.as_str() == "/" {
        return None;
    }
    let plain = ("plain", zbus::zvariant::Value::from(""));
    let opened = service(connection, "OpenSession", &plain).await.unwrap();
    Some(opened.body().deserialize::<(OwnedValue, OwnedObjectPath)>().unwrap().1)
}

async fn service<B: serde::Serialize + DynamicType>(
    connection: &Connection,
    method: &str,
    body: &B,
) -> zbus::Result<Message> {
    ask(connection, "/org/freedesktop/secrets", "org.freedesktop.Secret.Service", method, body).await
}

async fn ask<B: serde::Serialize + DynamicType>(
    connection: &Connection,
    path: &str,
    interface: &str,
    method: &str,
    body: &B,
) -> zbus::Result<Message> {
    connection.call_method(Some("org.freedesktop.secrets"), path, Some(interface), method, body).await
}

/// Where the programs are; `None` if one is missing.
fn installed(programs: &[&str]) -> Option<Vec<std::path::PathBuf>> {
    let path = std::env::var("PATH").unwrap();
    let find = |program: &&str| {
        path.split(':').map(|folder| Path::new(folder).join(program)).find(|file| file.is_file())
    };
    let found: Option<Vec<_>> = programs.iter().map(find).collect();
    if found.is_none() {
        let test = std::thread::current().name().unwrap_or("a test").to_owned();
        say(&format!("skipped: {test}: {} is not installed", programs.join(", ")));
    }
    found
}
