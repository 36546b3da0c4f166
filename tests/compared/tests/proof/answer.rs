//! What comes of a payload when it is read into a type and sent on.

use std::fmt::Debug;

use payschema::{Model, Violation};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What comes of a payload.
#[derive(Debug)]
pub(crate) struct Answer {
    /// The payload as it is sent on; none if it was refused.
    pub sent: Option<String>,
    /// The value's `Debug`; none if the payload was refused.
    pub debug: Option<String>,
    /// What was found wrong, be it while reading or afterwards.
    pub complaints: Vec<Complaint>,
}

/// Something found wrong, with what is known of its place.
#[derive(Debug)]
pub(crate) struct Complaint {
    /// A path of any notation: a JSON Pointer, or names with dots.
    pub path: Option<String>,
    /// Line and column, counted from 1.
    pub position: Option<(usize, usize)>,
}

/// The answer of a model of ours: decoded, checked, and sent on.
pub(crate) fn of_model<M: Model + Debug>(json: &str) -> Answer {
    let value = M::from_json(json).ok();
    let complaints = M::from_json_checked(json).err();
    Answer {
        sent: value.as_ref().map(|value| String::from_utf8(value.to_json()).unwrap()),
        debug: value.as_ref().map(|value| format!("{value:?}")),
        complaints: complaints.iter().flat_map(|rejected| rejected.violations()).map(complaint).collect(),
    }
}

fn complaint(violation: &Violation) -> Complaint {
    Complaint {
        path: Some(violation.pointer().to_owned()),
        position: violation.position().map(|at| (at.line, at.column)),
    }
}

/// The answer of a type with serde's traits, read and written by serde_json.
pub(crate) fn of_serde<T: Serialize + DeserializeOwned + Debug>(json: &str) -> Answer {
    answer(serde_json::from_str::<T>(json), |error| Complaint {
        path: None,
        position: Some((error.line(), error.column())),
    })
}

/// The same, with errors that serde_path_to_error has given their paths.
pub(crate) fn of_serde_with_paths<T: Serialize + DeserializeOwned + Debug>(json: &str) -> Answer {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    answer(serde_path_to_error::deserialize::<_, T>(&mut deserializer), |error| Complaint {
        path: Some(error.path().to_string()),
        position: Some((error.inner().line(), error.inner().column())),
    })
}

fn answer<T: Serialize + Debug, E>(read: Result<T, E>, complain: impl Fn(E) -> Complaint) -> Answer {
    match read {
        Ok(value) => Answer {
            sent: Some(serde_json::to_string(&value).unwrap()),
            debug: Some(format!("{value:?}")),
            complaints: Vec::new(),
        },
        Err(error) => Answer { sent: None, debug: None, complaints: vec![complain(error)] },
    }
}
