//! For whom guides are computed, and the pack they are computed from.

use ask_first::model::{AnswerId, AnswerSet, FieldId, Nation, Pack, Reply, Situation, Voice, packed_text};

/// The pack inside a built page.
pub fn packed(page: &str) -> Option<Vec<u8>> {
    let (pack, _) = page.split_once("id=\"pack\">")?.1.split_once("</script>")?;
    packed_text::from_text(pack)
}

/// Nobody, and every nation with every answer to every question, for both voices.
pub fn situations(pack: &Pack) -> Vec<Situation> {
    let mut all = vec![Situation::default()];
    for voice in [Voice::Me, Voice::SomeoneElse] {
        for nation in Nation::ALL {
            for (place, field) in pack.fields.iter().enumerate() {
                for answer in 0..field.answers.len() {
                    let mut situation = Situation { voice: Some(voice), nation: Some(nation), ..Situation::default() };
                    let answer = AnswerId(u8::try_from(answer).expect("few answers"));
                    let place = FieldId(u8::try_from(place).expect("few fields")).place();
                    situation.set(place, Reply::Picked(AnswerSet::EMPTY.with(answer)));
                    all.push(situation);
                }
            }
        }
    }
    all
}
