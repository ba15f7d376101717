//! A wrong number can kill: every telephone number in the words must be one that the directory has now. A fact goes on saying what its source
//! said; so a number that has changed in the directory is told wherever words still have the old one.

use std::collections::BTreeSet;

use super::{
    load::Content,
    problem::{Place, Problem},
};
use crate::{model::phone_number::dialled, ui::numbers};

/// Before a number, to have a call relayed in text, and the Foreign Office. No service has them, and facts do.
const OF_FACTS_ALONE: [&str; 2] = ["18001", "020 7008 1500"];

/// The numbers that content may show, as dialled.
#[must_use]
pub fn known_numbers(content: &Content) -> BTreeSet<String> {
    let services = content.help.iter().flat_map(|file| &file.value.service);
    let of_services = services
        .flat_map(|service| service.phone.iter().chain(&service.other_numbers).chain(&service.text).chain(&service.whatsapp))
        .map(|number| number.get_ref().as_str());
    let facts = content.facts.iter().flat_map(|file| &file.value.fact);
    let of_facts = facts.flat_map(|fact| numbers(fact.says.get_ref()).chain(fact.caveat.iter().flat_map(|caveat| numbers(caveat))));
    let of_facts = of_facts.filter(|number| OF_FACTS_ALONE.iter().any(|alone| dialled(alone) == dialled(number)));
    of_services.chain(of_facts).chain(["999", "101", "111"]).map(dialled).collect()
}

/// Tells of a number in `text` that is not known.
pub fn check_numbers(text: &str, known: &BTreeSet<String>, place: &Place, problems: &mut Vec<Problem>) {
    for number in numbers(text).filter(|number| !known.contains(&dialled(number))) {
        let help = "a number stands in a service, with its source, before it stands in words; if it has changed there, change it here";
        problems.push(Problem::error(place, format!("nobody knows the number `{number}`"), help));
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::site::problem::SourceFile;

    #[test]
    fn a_number_that_no_source_has_is_refused_however_it_is_grouped() {
        let known = BTreeSet::from([dialled("0808 2000 247")]);
        let place = Place::top(Rc::new(SourceFile { path: "words.ftl".into(), text: String::new() }));
        let told = |text: &str| {
            let mut problems = Vec::new();
            check_numbers(text, &known, &place, &mut problems);
            problems.len()
        };
        assert_eq!(told("Call 0808 200 0247."), 0);
        assert_eq!(told("Call 0808 2000 248."), 1);
    }

    /// The helpline of Northern Ireland stands in a fact too, and in many words.
    #[test]
    fn what_the_directory_no_longer_has_is_not_known_by_a_fact() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
        let mut content = crate::site::load::load(&root, &mut Vec::new()).expect("the content");
        let number = dialled("0808 802 1414");
        let in_a_fact = |content: &Content| {
            content.facts.iter().flat_map(|file| &file.value.fact).any(|fact| numbers(fact.says.get_ref()).any(|said| dialled(said) == number))
        };
        assert!(in_a_fact(&content) && known_numbers(&content).contains(&number));
        for file in &mut content.help {
            file.value.service.retain(|service| service.phone.as_ref().is_none_or(|phone| dialled(phone.get_ref()) != number));
        }
        assert!(in_a_fact(&content) && !known_numbers(&content).contains(&number));
        assert!(known_numbers(&content).contains(&dialled(OF_FACTS_ALONE[1])));
    }
}
