//! A wrong number can kill: every telephone number in the words must be one that the directory or a fact has.

use std::collections::BTreeSet;

use super::{
    load::Content,
    problem::{Place, Problem},
};
use crate::{model::phone_number::dialled, ui::numbers};

/// The numbers that content may show, as dialled.
#[must_use]
pub fn known_numbers(content: &Content) -> BTreeSet<String> {
    let services = content.help.iter().flat_map(|file| &file.value.service);
    let of_services = services
        .flat_map(|service| service.phone.iter().chain(&service.other_numbers).chain(&service.text).chain(&service.whatsapp))
        .map(|number| number.get_ref().as_str());
    let facts = content.facts.iter().flat_map(|file| &file.value.fact);
    let of_facts = facts.flat_map(|fact| numbers(fact.says.get_ref()).chain(fact.caveat.iter().flat_map(|caveat| numbers(caveat))));
    of_services.chain(of_facts).chain(["999", "101", "111"]).map(dialled).collect()
}

/// Tells of a number in `text` that is not known.
pub fn check_numbers(text: &str, known: &BTreeSet<String>, place: &Place, problems: &mut Vec<Problem>) {
    for number in numbers(text).filter(|number| !known.contains(&dialled(number))) {
        let help = "a number stands in a service or a fact, with its source, before it stands in words";
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
}
