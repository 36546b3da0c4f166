//! By hand, what the generator writes: a payment with every kind of member.
#![allow(dead_code, missing_docs, unreachable_pub, reason = "shared by several test programs")]

use payschema::machinery::{
    Additional, ArrayRule, Checker, Decode, DecodeMembers, Encode, Format, Halt, Key, Member, NameTable, Names,
    NumberRule, ObjectReader, ObjectRule, Origin, Pattern, Placeholder, Reader, Redacted, Required, Rule, StringRule,
    Types, Validate, Values, Writer, decode_object, keys, newtype, open_enum, read_entry, read_into, text_newtype,
};
use payschema::{
    DateTime, DecimalText, Evidence, Field, Json, Map, Members, Model, ModelInfo, ModelKind, Null, Nullable, Number,
    OpenEnum, Page, Source, Text, Unknown,
};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Payment {
    pub amount: i64,
    pub status: PaymentStatus,
    pub description: Field<Text>,
    pub partner_id: Option<PartnerId>,
    pub rate: Field<Number>,
    pub fee: Option<DecimalText>,
    pub created: Option<DateTime>,
    pub billing: Option<Box<Address>>,
    pub tags: Option<Vec<Text>>,
    pub score: Nullable<Share>,
    pub custom: Option<Json>,
    pub live: Option<bool>,
    pub limits: Option<Map<i64>>,
    pub gone: Option<Null>,
    pub extra: Members,
}

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Address {
    pub email: Text,
    pub city: Field<Text>,
    pub notes: Map<Text>,
    pub parent: Option<Box<Address>>,
    pub extra: Members,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentStatus {
    PendingMatch,
    Completed,
    Failed,
    Unknown(Unknown<PaymentStatus>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KnownPaymentStatus {
    PendingMatch,
    Completed,
    Failed,
}

open_enum! { PaymentStatus as KnownPaymentStatus { PendingMatch = "pending_match", Completed = "completed", Failed = "failed" } }

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartnerId(pub Text);

text_newtype! { PartnerId(Text) }

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Share(pub Number);

newtype! { Share(Number) }

static PAGE: Page =
    Page { provider: "Acme", title: "Retrieve A Payment", captured: "2024-01-01", operation: "GET /v1/payments/{id}" };
static RESPONSE: Source = Source { page: &PAGE, section: "Response" };

const fn origin(location: &'static str, evidence: Evidence, sensitive: bool) -> Origin {
    Origin { location, source: &RESPONSE, evidence, sensitive, ..Origin::NONE }
}

const fn at(location: &'static str) -> Origin {
    origin(location, Evidence::Documented, false)
}

const PAYMENT_NAMES: &[&str] = &[
    "amount",
    "status",
    "description",
    "partner_id",
    "rate",
    "fee",
    "created",
    "billing",
    "tags",
    "score",
    "custom",
    "live",
    "limits",
    "gone",
];

static CAPITAL_CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte = b'A';
    while byte <= b'Z' {
        classes[byte as usize] = 1;
        byte += 1;
    }
    classes
};

/// `^[A-Z]{2}$`
const TWO_CAPITALS: Pattern = Pattern {
    source: "^[A-Z]{2}$",
    classes: &CAPITAL_CLASSES,
    width: 2,
    next: &[0, 0, 1, 1, 0, 3, 0, 4, 0, 0],
    at_end: &[false, true, false, false, true],
    start: 2,
};

static X_CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    classes[b'x' as usize] = 1;
    classes[b'-' as usize] = 2;
    classes
};

/// `^x-`
const X_DASH: Pattern = Pattern {
    source: "^x-",
    classes: &X_CLASSES,
    width: 3,
    next: &[0, 0, 0, 1, 1, 1, 0, 3, 0, 0, 0, 1],
    at_end: &[false, true, false, false],
    start: 2,
};

static LIMITS: ObjectRule = ObjectRule {
    additional: Additional::Rule(&Rule {
        types: Types::INTEGER,
        number: Some(&NumberRule { exclusive_minimum: Some("0"), ..NumberRule::NONE }),
        origin: &at("acme/payment.schema.json#/properties/limits/additionalProperties"),
        ..Rule::ANY
    }),
    ..ObjectRule::NONE
};

const ANY_ORIGIN: Rule = Rule::ANY;

pub static PAYMENT: ObjectRule = ObjectRule {
    name: "Payment",
    names: {
        static TABLE: NameTable<32> = NameTable::of(PAYMENT_NAMES);
        Names::new(PAYMENT_NAMES, &TABLE)
    },
    members: &[
        Member {
            rule: Rule {
                types: Types::INTEGER,
                number: Some(&NumberRule { minimum: Some("0"), ..NumberRule::NONE }),
                origin: &at("acme/payment.schema.json#/properties/amount"),
                ..Rule::ANY
            },
            ..Member::new("\"amount\":", "i64")
        },
        Member {
            rule: Rule {
                types: Types::STRING,
                values: Some(&Values::Strings { names: <PaymentStatus as OpenEnum>::NAMES, null: false }),
                origin: &Origin {
                    elsewhere: &[("enum", "acme/payment.schema.json#/$defs/Status")],
                    ..at("acme/payment.schema.json#/properties/status")
                },
                ..Rule::ANY
            },
            ..Member::new("\"status\":", "PaymentStatus")
        },
        Member {
            rule: Rule {
                types: Types::STRING.or(Types::NULL),
                string: Some(&StringRule { min_length: 1, max_length: 5, ..StringRule::NONE }),
                origin: &at("acme/payment.schema.json#/properties/description"),
                ..Rule::ANY
            },
            ..Member::new("\"description\":", "Field<Text>")
        },
        Member {
            rule: Rule {
                types: Types::STRING,
                string: Some(&StringRule { pattern: Some(&TWO_CAPITALS), ..StringRule::NONE }),
                origin: &at("acme/payment.schema.json#/properties/partner_id"),
                ..Rule::ANY
            },
            ..Member::new("\"partner_id\":", "Option<PartnerId>")
        },
        Member {
            rule: Rule {
                types: Types::NUMBER.or(Types::NULL),
                number: Some(&NumberRule { maximum: Some("1e400"), multiple_of: Some("0.001"), ..NumberRule::NONE }),
                origin: &origin("acme/payment.schema.json#/properties/rate", Evidence::Example, false),
                ..Rule::ANY
            },
            ..Member::new("\"rate\":", "Field<Number>")
        },
        Member {
            rule: Rule { types: Types::STRING, origin: &at("acme/payment.schema.json#/properties/fee"), ..Rule::ANY },
            ..Member::new("\"fee\":", "Option<DecimalText>")
        },
        Member {
            rule: Rule {
                types: Types::STRING,
                string: Some(&StringRule { format: Some(Format::DateTime), ..StringRule::NONE }),
                origin: &at("acme/payment.schema.json#/properties/created"),
                ..Rule::ANY
            },
            ..Member::new("\"created\":", "Option<DateTime>")
        },
        Member {
            rule: Rule {
                types: Types::OBJECT,
                object: Some(&ADDRESS),
                origin: &at("acme/payment.schema.json#/properties/billing"),
                ..Rule::ANY
            },
            ..Member::new("\"billing\":", "Option<Box<Address>>")
        },
        Member {
            rule: Rule {
                types: Types::ARRAY,
                array: Some(&ArrayRule {
                    items: &Rule {
                        types: Types::STRING,
                        origin: &at("acme/payment.schema.json#/properties/tags/items"),
                        ..Rule::ANY
                    },
                    min_items: 1,
                    max_items: 3,
                    unique_items: true,
                }),
                origin: &at("acme/payment.schema.json#/properties/tags"),
                ..Rule::ANY
            },
            ..Member::new("\"tags\":", "Option<Vec<Text>>")
        },
        Member {
            rule: Rule {
                types: Types::NUMBER.or(Types::NULL),
                number: Some(&NumberRule { exclusive_maximum: Some("100"), ..NumberRule::NONE }),
                origin: &at("acme/payment.schema.json#/properties/score"),
                ..Rule::ANY
            },
            ..Member::new("\"score\":", "Nullable<Share>")
        },
        Member { rule: ANY_ORIGIN, ..Member::new("\"custom\":", "Option<Json>") },
        Member {
            rule: Rule {
                types: Types::BOOLEAN,
                values: Some(&Values::Const("true")),
                origin: &at("acme/payment.schema.json#/properties/live"),
                ..Rule::ANY
            },
            ..Member::new("\"live\":", "Option<bool>")
        },
        Member {
            rule: Rule {
                types: Types::OBJECT,
                object: Some(&LIMITS),
                origin: &at("acme/payment.schema.json#/properties/limits"),
                ..Rule::ANY
            },
            ..Member::new("\"limits\":", "Option<Map<i64>>")
        },
        Member {
            rule: Rule { types: Types::NULL, origin: &at("acme/payment.schema.json#/properties/gone"), ..Rule::ANY },
            ..Member::new("\"gone\":", "Option<Null>")
        },
    ],
    required: Required { early: 0b10_0000_0011, late: &[] },
    ..ObjectRule::NONE
};

pub static PAYMENT_RULE: Rule =
    Rule { types: Types::OBJECT, object: Some(&PAYMENT), origin: &at("acme/payment.schema.json#"), ..Rule::ANY };

const ADDRESS_NAMES: &[&str] = &["email", "city", "parent"];

pub static ADDRESS: ObjectRule = ObjectRule {
    name: "Address",
    names: {
        static TABLE: NameTable<8> = NameTable::of(ADDRESS_NAMES);
        Names::new(ADDRESS_NAMES, &TABLE)
    },
    members: &[
        Member {
            rule: Rule {
                types: Types::STRING,
                string: Some(&StringRule { format: Some(Format::Email), ..StringRule::NONE }),
                origin: &origin("acme/payment.schema.json#/$defs/Address/properties/email", Evidence::Documented, true),
                ..Rule::ANY
            },
            ..Member::new("\"email\":", "Text")
        },
        Member {
            rule: Rule {
                types: Types::STRING.or(Types::NULL),
                origin: &at("acme/payment.schema.json#/$defs/Address/properties/city"),
                ..Rule::ANY
            },
            ..Member::new("\"city\":", "Field<Text>")
        },
        Member {
            rule: Rule {
                types: Types::OBJECT,
                object: Some(&ADDRESS),
                origin: &at("acme/payment.schema.json#/$defs/Address/properties/parent"),
                ..Rule::ANY
            },
            ..Member::new("\"parent\":", "Option<Box<Address>>")
        },
    ],
    required: Required { early: 0b1, late: &[] },
    patterns: &[(
        X_DASH,
        Rule {
            types: Types::STRING,
            string: Some(&StringRule { max_length: 3, ..StringRule::NONE }),
            origin: &at("acme/payment.schema.json#/$defs/Address/patternProperties/^x-"),
            ..Rule::ANY
        },
    )],
    additional: Additional::Forbidden,
    ..ObjectRule::NONE
};

impl Placeholder for Payment {
    fn placeholder() -> Self {
        Payment {
            amount: Placeholder::placeholder(),
            status: Placeholder::placeholder(),
            description: Field::Absent,
            partner_id: None,
            rate: Field::Absent,
            fee: None,
            created: None,
            billing: None,
            tags: None,
            score: Placeholder::placeholder(),
            custom: None,
            live: None,
            limits: None,
            gone: None,
            extra: Members::new(),
        }
    }
}

impl Decode for Payment {
    fn decode_into(place: &mut Self, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
        decode_object(place, reader, rule, &PAYMENT)
    }
}

impl DecodeMembers for Payment {
    fn decode_member<'a>(
        &mut self,
        reader: &mut Reader<'a>,
        rule: &'static Rule,
        object: &mut ObjectReader<'a>,
        member: usize,
    ) -> Result<(), Halt> {
        match member {
            0 => read_into(&mut self.amount, reader, rule),
            1 => read_into(&mut self.status, reader, rule),
            2 => read_into(&mut self.description, reader, rule),
            3 => read_into(&mut self.partner_id, reader, rule),
            4 => read_into(&mut self.rate, reader, rule),
            5 => read_into(&mut self.fee, reader, rule),
            6 => read_into(&mut self.created, reader, rule),
            7 => read_into(&mut self.billing, reader, rule),
            8 => read_into(&mut self.tags, reader, rule),
            9 => read_into(&mut self.score, reader, rule),
            10 => read_into(&mut self.custom, reader, rule),
            11 => read_into(&mut self.live, reader, rule),
            12 => read_into(&mut self.limits, reader, rule),
            13 => read_into(&mut self.gone, reader, rule),
            _ => read_entry(&mut self.extra, object, reader),
        }
    }

    fn extra(&mut self) -> Option<&mut Map<Json>> {
        Some(&mut self.extra)
    }
}

impl Encode for Payment {
    fn encode(&self, writer: &mut Writer) {
        static KEYS: [Key; 14] = keys(&PAYMENT);
        let mut object = writer.object();
        object.member(&KEYS[0], &self.amount);
        object.member(&KEYS[1], &self.status);
        object.member(&KEYS[2], &self.description);
        object.member(&KEYS[3], &self.partner_id);
        object.member(&KEYS[4], &self.rate);
        object.member(&KEYS[5], &self.fee);
        object.member(&KEYS[6], &self.created);
        object.member(&KEYS[7], &self.billing);
        object.member(&KEYS[8], &self.tags);
        object.member(&KEYS[9], &self.score);
        object.member(&KEYS[10], &self.custom);
        object.member(&KEYS[11], &self.live);
        object.member(&KEYS[12], &self.limits);
        object.member(&KEYS[13], &self.gone);
        object.extra(&self.extra);
        object.end();
    }
}

impl Validate for Payment {
    fn validate(&self, rule: &'static Rule, checker: &mut Checker<'_>) {
        let mut object = checker.object(rule, &PAYMENT);
        object.member(0, &self.amount);
        object.member(1, &self.status);
        object.member(2, &self.description);
        object.member(3, &self.partner_id);
        object.member(4, &self.rate);
        object.member(6, &self.created);
        object.member(7, &self.billing);
        object.member(8, &self.tags);
        object.member(9, &self.score);
        object.member(11, &self.live);
        object.member(12, &self.limits);
        object.extra(&self.extra, self);
    }
}

impl Model for Payment {
    const INFO: &'static ModelInfo = &ModelInfo {
        id: "acme/payment",
        name: "Payment",
        rust_path: "payschema_acme::Payment",
        provider: "acme",
        kind: ModelKind::Response,
        schema: "{}",
        schema_pointer: "",
        example: None,
        rule: &PAYMENT_RULE,
    };
}

impl Placeholder for Address {
    fn placeholder() -> Self {
        Address {
            email: Placeholder::placeholder(),
            city: Field::Absent,
            parent: None,
            notes: Map::new(),
            extra: Members::new(),
        }
    }
}

impl Decode for Address {
    fn decode_into(place: &mut Self, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
        decode_object(place, reader, rule, &ADDRESS)
    }
}

impl DecodeMembers for Address {
    fn decode_member<'a>(
        &mut self,
        reader: &mut Reader<'a>,
        rule: &'static Rule,
        object: &mut ObjectReader<'a>,
        member: usize,
    ) -> Result<(), Halt> {
        match member {
            0 => read_into(&mut self.email, reader, rule),
            1 => read_into(&mut self.city, reader, rule),
            2 => read_into(&mut self.parent, reader, rule),
            3 => read_entry(&mut self.notes, object, reader),
            _ => read_entry(&mut self.extra, object, reader),
        }
    }

    fn extra(&mut self) -> Option<&mut Map<Json>> {
        Some(&mut self.extra)
    }
}

impl Encode for Address {
    fn encode(&self, writer: &mut Writer) {
        static KEYS: [Key; 3] = keys(&ADDRESS);
        let mut object = writer.object();
        object.member(&KEYS[0], &self.email);
        object.member(&KEYS[1], &self.city);
        object.member(&KEYS[2], &self.parent);
        object.map(&self.notes);
        object.extra(&self.extra);
        object.end();
    }
}

impl Validate for Address {
    fn validate(&self, rule: &'static Rule, checker: &mut Checker<'_>) {
        let mut object = checker.object(rule, &ADDRESS);
        object.member(0, &self.email);
        object.member(2, &self.parent);
        object.matching(0, &self.notes);
        object.extra(&self.extra, self);
    }
}

impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Address")
            .field("email", &Redacted)
            .field("city", &self.city)
            .field("parent", &self.parent)
            .field("notes", &self.notes)
            .field("extra", &self.extra)
            .finish()
    }
}

/// A document in which everything is as it should be.
pub const VALID: &str = r#"{
  "amount": 1.0e2,
  "status": "completed",
  "description": "ré\u00e9\n",
  "partner_id": "AB",
  "rate": 10.0,
  "fee": "60.00",
  "created": "2023-11-07T05:31:56.000Z",
  "billing": {"email": "a@example.com", "x-a": "b", "city": null, "parent": {"email": "b@example.com"}},
  "tags": ["a", "b"],
  "score": null,
  "custom": {"a": [1e400, -0, 0.1000, 12345678901234567890123]},
  "live": true,
  "limits": {"day": 5, "week": 1e1},
  "gone": null,
  "new": {"deep": [1, {"k": "v\/"}]},
  "née": 1.50
}"#;
