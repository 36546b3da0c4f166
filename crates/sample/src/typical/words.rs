//! Words that typical values are made of: few enough to be read through, enough that no two records look alike.

/// What sentences, companies and addresses are made of; plain letters, so that they can stand in an address.
pub(super) const WORDS: [&str; 40] = [
    "account", "agreed", "approved", "bank", "before", "bill", "branch", "change", "charge", "credit", "customer",
    "delivery", "due", "export", "fee", "final", "first", "goods", "held", "invoice", "late", "limit", "manual",
    "match", "month", "office", "open", "order", "paid", "partial", "payment", "pending", "quarter", "received",
    "refund", "review", "service", "settled", "supplier", "transfer",
];

/// Some of them with letters beyond ASCII.
pub(super) const GIVEN_NAMES: [&str; 16] = [
    "Anna", "Ben", "Carla", "David", "Elena", "Frank", "Grace", "Hugo", "Ines", "Jonas", "Katrin", "Liam", "Maria",
    "Noah", "Zoë", "Łukasz",
];

/// Of people, and of the companies that they have founded.
pub(super) const NAMES: [&str; 20] = [
    "Adams", "Baker", "Carter", "Dubois", "Evans", "Fischer", "Garcia", "Hansen", "Ivanov", "Jensen", "Keller",
    "Lopez", "Meyer", "Novak", "Olsen", "Parker", "Rossi", "Schmidt", "Müller", "Núñez",
];

pub(super) const STREETS: [&str; 8] = [
    "Bridge Road",
    "Church Lane",
    "Harbour Street",
    "High Street",
    "Market Square",
    "Mill Lane",
    "Station Road",
    "Königsallee",
];

pub(super) const CITIES: [&str; 10] =
    ["Amsterdam", "Austin", "Berlin", "Chicago", "Dublin", "Leeds", "Lisbon", "Melbourne", "São Paulo", "Toronto"];

pub(super) const COUNTRIES: [&str; 10] = ["US", "GB", "DE", "FR", "ES", "PT", "NL", "IE", "CA", "AU"];

pub(super) const CURRENCIES: [&str; 6] = ["USD", "EUR", "GBP", "AUD", "CAD", "CHF"];

/// What programs call things.
pub(super) const CODES: [&str; 16] = [
    "automatic",
    "bank_transfer",
    "card",
    "checking",
    "daily",
    "direct_debit",
    "duplicate",
    "manual_review",
    "monthly",
    "not_found",
    "oldest_first",
    "on_hold",
    "partial",
    "quickbooks",
    "timeout",
    "weekly",
];
