//! Any path against `url`.

use payschema_fiskil::{AccountId, PlansPath};
use payschema_stuut::{PaymentId, PaymentPath};
use proptest::prelude::*;
use url::Url;

use crate::queries::text;

fn config() -> ProptestConfig {
    ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() }
}

/// Ids, those among them that paths cannot hold.
fn id() -> impl Strategy<Value = String> {
    prop_oneof![8 => text(), 1 => "[.%2eE/\\\\]{0,4}"]
}

/// The segments of a URL's path, decoded.
fn segments(url: &Url) -> Vec<String> {
    let decoded = |segment: &str| percent_decoded(segment);
    url.path_segments().into_iter().flatten().map(decoded).collect()
}

/// By way of `url`'s own reading of a query value, in which a plus has to be escaped first.
fn percent_decoded(segment: &str) -> String {
    let value = segment.replace('+', "%2B").replace('&', "%26").replace('=', "%3D");
    let pairs = url::form_urlencoded::parse(value.as_bytes()).into_owned().map(|(name, _)| name);
    pairs.collect()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn url_keeps_the_segments_of_every_accepted_id(id in id()) {
        let path = PaymentPath::new(PaymentId::from(id.as_str()));
        let Ok(text) = path.to_path() else {
            prop_assert!(["", ".", ".."].contains(&id.as_str()), "{:?} is refused", id);
            return Ok(());
        };
        let url = Url::parse(&format!("https://api.acme.test/base{text}")).unwrap();
        prop_assert_eq!(url.path(), format!("/base{text}"));
        prop_assert_eq!(segments(&url), ["base", "v1", "payments", id.as_str()]);
        prop_assert_eq!((url.query(), url.fragment()), (None, None));
        prop_assert_eq!(PaymentPath::from_path(&text).unwrap(), path);
    }

    #[test]
    fn two_ids_stay_apart(customer in id(), account in id()) {
        let path = PlansPath::new(customer.as_str(), AccountId::from(account.as_str()));
        if let Ok(text) = path.to_path() {
            let url = Url::parse(&format!("https://api.acme.test{text}")).unwrap();
            let expected = ["v1", "banking", "customer", &customer, "accounts", &account, "payments", "plans"];
            prop_assert_eq!(segments(&url), expected);
            prop_assert_eq!(PlansPath::from_path(url.path()).unwrap(), path);
        }
    }

    #[test]
    fn what_url_writes_is_what_we_read(id in id()) {
        // `url` drops these from a segment that it is given, and resolves dot segments.
        let kept = !id.contains(['\t', '\n', '\r']) && !matches!(percent_decoded(&id).as_str(), "" | "." | "..");
        prop_assume!(kept);
        let mut url = Url::parse("https://api.acme.test").unwrap();
        url.path_segments_mut().unwrap().extend(["v1", "payments", &id]);
        let path = PaymentPath::from_path(url.path()).unwrap();
        prop_assert_eq!(path.payment_id.as_str(), id);
    }
}
