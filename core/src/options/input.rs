//! What the user says in a turn: text, images and the rest, for both transports.

use std::borrow::Cow;
use std::fmt;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Value, json};

use crate::error::{Error, Result};
use crate::options::files::{self, TempFiles};
use crate::options::{TransportKind, check};

/// The input of a turn: a text, or a list of items.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Input(pub Vec<InputItem>);

/// One item of an [`Input`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum InputItem {
    /// Text.
    Text {
        /// The text.
        text: String,
    },
    /// An image as a data URL (`data:image/png;base64,…`). Codex takes no other URLs.
    Image {
        /// The data URL.
        url: String,
    },
    /// An image file: PNG, JPEG, GIF or WebP.
    #[serde(alias = "localImage")]
    LocalImage {
        /// The file; a relative path starts at the host's directory.
        path: PathBuf,
    },
    /// An image by its bytes: PNG, JPEG, GIF or WebP.
    ImageData {
        /// The bytes; in JSON as base64.
        data: Bytes,
        /// The media type, like `image/png`. Default: told from the bytes.
        #[serde(default, alias = "mediaType", skip_serializing_if = "Option::is_none")]
        media_type: Option<String>,
    },
    /// Sound as a data URL (`data:audio/wav;base64,…`). App-server only.
    Audio {
        /// The data URL.
        url: String,
    },
    /// A sound file: wav, mp3, m4a, webm or ogg. App-server only.
    #[serde(alias = "localAudio")]
    LocalAudio {
        /// The file; a relative path starts at the host's directory.
        path: PathBuf,
    },
    /// A skill to use. App-server only.
    Skill {
        /// Its name.
        name: String,
        /// Its `SKILL.md`.
        path: PathBuf,
    },
    /// A thing the text mentions, by name. App-server only.
    Mention {
        /// The name.
        name: String,
        /// Where it is: a file, or a URI like `app://…` or `plugin://…`.
        path: String,
    },
}

/// Bytes that are base64 in JSON. Debug output shows how many there are.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Bytes(pub Vec<u8>);

impl<B: Into<Vec<u8>>> From<B> for Bytes {
    fn from(bytes: B) -> Bytes {
        Bytes(bytes.into())
    }
}

impl fmt::Debug for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{} bytes]", self.0.len())
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Bytes, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        STANDARD
            .decode(text.as_bytes())
            .map(Bytes)
            .map_err(|error| serde::de::Error::custom(format!("the data is no base64: {error}")))
    }
}

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(&self.0))
    }
}

impl From<&str> for Input {
    fn from(text: &str) -> Input {
        Input::from(text.to_owned())
    }
}

impl From<String> for Input {
    fn from(text: String) -> Input {
        Input(vec![InputItem::Text { text }])
    }
}

impl From<Vec<InputItem>> for Input {
    fn from(items: Vec<InputItem>) -> Input {
        Input(items)
    }
}

impl<'de> Deserialize<'de> for Input {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Input, D::Error> {
        struct TextOrItems;

        // By hand, because an untagged enum would not say which item is wrong.
        impl<'de> Visitor<'de> for TextOrItems {
            type Value = Input;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text or a list of input items")
            }

            fn visit_str<E>(self, text: &str) -> std::result::Result<Input, E> {
                Ok(Input::from(text))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> std::result::Result<Input, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = seq.next_element()? {
                    items.push(item);
                }
                Ok(Input(items))
            }
        }

        deserializer.deserialize_any(TextOrItems)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Input {
    fn schema_name() -> Cow<'static, str> {
        "Input".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let items = generator.subschema_for::<Vec<InputItem>>();
        schemars::json_schema!({
            "description": "The input of a turn: a text, or a list of items.",
            "anyOf": [{ "type": "string" }, items],
        })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Bytes {
    fn schema_name() -> Cow<'static, str> {
        "Bytes".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "contentEncoding": "base64" })
    }
}

impl Input {
    /// Checks every item, that files exist and that images are images; errors name the item like
    /// `input[2].path`. Reads the first bytes of image files.
    pub fn validate(&self) -> Result<()> {
        let blank = |item: &InputItem| matches!(item, InputItem::Text { text } if text.trim().is_empty());
        if self.0.iter().all(blank) {
            return Err(Error::invalid("input", "says nothing"));
        }
        self.0.iter().enumerate().try_for_each(|(index, item)| item.validate(&format!("input[{index}]")))
    }

    /// The texts among the items, a blank line between two.
    pub(crate) fn text(&self) -> String {
        let text = |item: &InputItem| match item {
            InputItem::Text { text } => Some(text.clone()),
            _ => None,
        };
        self.0.iter().filter_map(text).collect::<Vec<_>>().join("\n\n")
    }

    /// The `input` of `turn/start` and `turn/steer`.
    pub(crate) fn wire(&self) -> Result<Vec<Value>> {
        self.validate()?;
        self.0.iter().enumerate().map(|(index, item)| item.wire(&format!("input[{index}]"))).collect()
    }

    /// The prompt and the image files for the command line. Images that are no files become some.
    pub(super) fn exec(&self, files: &mut TempFiles) -> Result<(String, Vec<PathBuf>)> {
        self.validate()?;
        let mut images = Vec::new();
        for (index, item) in self.0.iter().enumerate() {
            let path = format!("input[{index}]");
            match item {
                InputItem::Text { .. } => {}
                InputItem::LocalImage { path: file } => {
                    let full = PathBuf::from(check::absolute(&format!("{path}.path"), file)?);
                    // The command line splits at commas, with no way to quote one.
                    let comma = full.as_os_str().as_encoded_bytes().contains(&b',');
                    images.push(if comma {
                        copy_image(&format!("{path}.path"), &full, files)?
                    } else {
                        full
                    });
                }
                InputItem::Image { url } => {
                    let bytes = data_url(url, "image/").ok_or_else(|| not_data(&path, "image"))?;
                    images.push(image_file(&format!("{path}.url"), &bytes, files)?);
                }
                InputItem::ImageData { data, .. } => {
                    images.push(image_file(&format!("{path}.data"), &data.0, files)?);
                }
                InputItem::Audio { .. } | InputItem::LocalAudio { .. } => {
                    return Err(Error::unsupported(format!("{path}: audio"), TransportKind::Exec.as_str()));
                }
                InputItem::Skill { .. } => {
                    return Err(Error::unsupported(format!("{path}: skill"), TransportKind::Exec.as_str()));
                }
                InputItem::Mention { .. } => {
                    return Err(Error::unsupported(format!("{path}: mention"), TransportKind::Exec.as_str()));
                }
            }
        }
        let prompt = self.text();
        if prompt.trim().is_empty() {
            return Err(Error::invalid("input", "the exec transport needs text beside images"));
        }
        Ok((prompt, images))
    }
}

impl InputItem {
    fn validate(&self, path: &str) -> Result<()> {
        match self {
            InputItem::Text { .. } => Ok(()),
            InputItem::Image { url } => {
                let bytes = data_url(url, "image/").ok_or_else(|| not_data(path, "image"))?;
                must_be_image(&format!("{path}.url"), &bytes).map(drop)
            }
            InputItem::LocalImage { path: file } => files::check_image(&format!("{path}.path"), file),
            InputItem::ImageData { data, media_type } => {
                if media_type.as_ref().is_some_and(|kind| !kind.starts_with("image/")) {
                    return Err(Error::invalid(format!("{path}.media_type"), "must start with image/"));
                }
                must_be_image(&format!("{path}.data"), &data.0).map(drop)
            }
            InputItem::Audio { url } => {
                data_url(url, "audio/").map(drop).ok_or_else(|| not_data(path, "audio"))
            }
            InputItem::LocalAudio { path: file } => {
                let suffix = file.extension().and_then(|suffix| suffix.to_str()).unwrap_or_default();
                if !["wav", "mp3", "m4a", "webm", "ogg"].contains(&suffix.to_ascii_lowercase().as_str()) {
                    return Err(Error::invalid(
                        format!("{path}.path"),
                        "is no wav, mp3, m4a, webm or ogg file",
                    ));
                }
                files::check_file(&format!("{path}.path"), file)
            }
            InputItem::Skill { name, path: file } => {
                check::not_blank(&format!("{path}.name"), Some(name))?;
                files::check_file(&format!("{path}.path"), file)
            }
            InputItem::Mention { name, path: target } => {
                check::not_blank(&format!("{path}.name"), Some(name))?;
                check::not_blank(&format!("{path}.path"), Some(target))
            }
        }
    }

    fn wire(&self, path: &str) -> Result<Value> {
        let file = |file: &Path| check::absolute(&format!("{path}.path"), file);
        Ok(match self {
            InputItem::Text { text } => json!({ "type": "text", "text": text }),
            InputItem::Image { url } => json!({ "type": "image", "url": url }),
            InputItem::LocalImage { path } => json!({ "type": "localImage", "path": file(path)? }),
            InputItem::ImageData { data, media_type } => {
                let told = must_be_image(&format!("{path}.data"), &data.0)?.0;
                let kind = media_type.as_deref().unwrap_or(told);
                json!({ "type": "image", "url": format!("data:{kind};base64,{}", STANDARD.encode(&data.0)) })
            }
            InputItem::Audio { url } => json!({ "type": "audio", "url": url }),
            InputItem::LocalAudio { path } => json!({ "type": "localAudio", "path": file(path)? }),
            InputItem::Skill { name, path } => json!({ "type": "skill", "name": name, "path": file(path)? }),
            InputItem::Mention { name, path } => json!({ "type": "mention", "name": name, "path": path }),
        })
    }
}

/// The bytes of a base64 data URL whose media type starts as wanted.
fn data_url(url: &str, kind: &str) -> Option<Vec<u8>> {
    let (head, data) = url.strip_prefix("data:")?.split_once(',')?;
    if !head.starts_with(kind) || !head.ends_with(";base64") {
        return None;
    }
    STANDARD.decode(data).ok()
}

fn not_data(path: &str, kind: &str) -> Error {
    Error::invalid(
        format!("{path}.url"),
        format!("must be a base64 data URL (data:{kind}/…;base64,…); Codex fetches nothing"),
    )
}

fn must_be_image(path: &str, bytes: &[u8]) -> Result<(&'static str, &'static str)> {
    files::image_type(bytes).ok_or_else(|| Error::invalid(path, files::NO_IMAGE))
}

fn image_file(path: &str, bytes: &[u8], files: &mut TempFiles) -> Result<PathBuf> {
    let (_, suffix) = must_be_image(path, bytes)?;
    without_comma(path, files.write(suffix, bytes)?)
}

fn copy_image(path: &str, file: &Path, files: &mut TempFiles) -> Result<PathBuf> {
    let bytes =
        std::fs::read(file).map_err(|error| Error::invalid(path, format!("cannot be read: {error}")))?;
    image_file(path, &bytes, files)
}

fn without_comma(path: &str, file: PathBuf) -> Result<PathBuf> {
    match file.as_os_str().as_encoded_bytes().contains(&b',') {
        true => Err(Error::invalid(path, "cannot be passed: the temporary folder's path has a comma")),
        false => Ok(file),
    }
}
