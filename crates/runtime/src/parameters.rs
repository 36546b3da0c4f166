//! Models as the parameters of a request: the query of a URL, and the path of an operation.
//!
//! Nothing here knows the fields of a model. Writing walks the JSON text that the model's encoder gives. Reading makes
//! JSON text of the parameters, guided by the model's rule, and leaves the rest to the decoder, so that a misfit has the
//! code and the pointer that it has in a payload.

mod path;
mod query;
mod read;
mod write;

use crate::encode::{Encode, Writer};
use crate::model::Model;
use crate::report::{Error, Rejected, Violations};
use crate::violation::{Medium, Violation};

/// The query string of a model, without `?`.
pub fn to_query<T: Model>(model: &T) -> Result<String, Error> {
    query::written(&json(model), T::INFO.rule)
}

/// The model of a query string, which may begin with `?`.
pub fn from_query<T: Model>(query: &str) -> Result<T, Error> {
    let json = query::read(query, T::INFO.rule)?;
    T::from_json(json).map_err(|error| in_url(error, Medium::Query))
}

/// The model of a query string, checked in the same pass.
pub fn from_query_checked<T: Model>(query: &str) -> Result<T, Rejected<T>> {
    match query::read(query, T::INFO.rule) {
        Ok(json) => T::from_json_checked(json)
            .map_err(|rejected| rejected.map_violations(|violation| violation.in_url(Medium::Query))),
        Err(error) => Err(Rejected::with_error(error.clone(), Some(Violations::of(error)))),
    }
}

/// The path that a template becomes with the members of a model.
pub fn to_path<T: Model>(model: &T, template: &'static str) -> Result<String, Error> {
    path::written(&json(model), T::INFO.rule, template)
}

/// The model of a path that follows a template.
pub fn from_path<T: Model>(path: &str, template: &'static str) -> Result<T, Error> {
    let json = path::read(path, T::INFO.rule, template)?;
    T::from_json(json).map_err(|error| in_url(error, Medium::Path))
}

fn json(model: &impl Encode) -> String {
    let mut writer = Writer::new();
    model.encode(&mut writer);
    writer.into_text()
}

fn in_url(error: Error, medium: Medium) -> Error {
    refused(error.into_violation(), medium)
}

fn refused(violation: Violation, medium: Medium) -> Error {
    Error::new(violation.in_url(medium))
}

#[cfg(test)]
mod tests;
