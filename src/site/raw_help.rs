//! The directory as typed by an editor: `content/services/*.toml`, `service-kinds.toml`, `regions.toml`. Unknown keys are errors.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::raw::{RawClauses, RawSource, Text};
use crate::model::{Confidence, Immigration, Nation, SeekerTrait};

/// `content/seeker.toml`
pub type RawSeeker = BTreeMap<SeekerTrait, Vec<RawClauses>>;

/// `content/service-kinds.toml`: the closed lists.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawLists {
    pub kinds: Vec<String>,
    pub for_whom: Vec<String>,
    pub communities: Vec<String>,
    pub languages: Vec<String>,
}

/// `content/regions.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRegions {
    pub region: Vec<RawRegion>,
}

/// A place to choose from inside the page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRegion {
    pub id: Text,
    pub nation: Nation,
    pub within: Option<Text>,
}

/// `content/services/*.toml`
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawDirectory {
    #[serde(default)]
    pub source: Vec<RawSource>,
    #[serde(default)]
    pub service: Vec<RawHelp>,
}

/// A service that helps.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawHelp {
    pub id: Text,
    pub name: String,
    pub run_by: String,
    pub nations: Vec<Nation>,
    #[serde(default)]
    pub regions: Vec<Text>,
    pub kinds: Vec<Text>,
    pub for_whom: Vec<Text>,
    #[serde(default)]
    pub communities: Vec<Text>,
    /// BCP 47.
    pub languages: Vec<Text>,
    /// The line to name first in its nation.
    #[serde(default)]
    pub national_helpline: bool,
    /// A worker has to ask for her.
    #[serde(default)]
    pub by_referral: bool,
    #[serde(default)]
    pub interpreters: bool,
    /// As shown, grouped; the digits of the fact base.
    pub phone: Option<Text>,
    pub phone_cost: Option<Cost>,
    /// Only where a source says so.
    pub shows_on_bill: Option<bool>,
    /// Numbers that its words mention: a textphone, an office, one that another list gives.
    #[serde(default)]
    pub other_numbers: Vec<Text>,
    pub text: Option<Text>,
    pub whatsapp: Option<Text>,
    pub email: Option<String>,
    pub web: Option<String>,
    pub chat: Option<String>,
    #[serde(default)]
    pub deaf_access: bool,
    /// A subset of OpenStreetMap's `opening_hours`.
    pub hours: Option<Text>,
    pub hours_as_of: Option<Text>,
    pub immigration: Immigration,
    /// Run, paid for or staffed by the Home Office: said on the card.
    #[serde(default)]
    pub home_office: bool,
    /// Something to read, not somebody to reach: never among the first.
    #[serde(default)]
    pub to_read: bool,
    pub no_recourse: Option<bool>,
    #[serde(default)]
    pub anonymous_ok: bool,
    pub confidentiality_by: ConfidentialityBy,
    pub as_of: Text,
    pub compiled: Text,
    pub review_by: Text,
    /// When a person last rang the number; nobody has yet.
    pub rung: Option<Text>,
    pub sources: Vec<Text>,
    pub confidence: Confidence,
}

/// What a call costs from a UK mobile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cost {
    Free,
    Standard,
    Higher,
    Unknown,
}

/// Who says how private it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConfidentialityBy {
    OwnWords,
    List,
    None,
}
