//! What the host of a copy adds to its pages: name, helpline, where to write. Ours stays beside it and cannot be taken away.

use std::rc::Rc;

use super::Writer;
use crate::{
    site::{render::escape, site_toml::Helpline},
    ui::HostHelpProps,
};

impl Writer<'_> {
    /// " · offered by …", where the host has given a name.
    pub(super) fn offered_by(&mut self) -> String {
        let Some(name) = self.shared.site.name.clone() else { return String::new() };
        format!(" · <span>{}</span>", escape(&self.words.filled("page-offered-by", &[("name", &name)], self.problems)))
    }

    /// The host's helpline, labelled as the host's.
    pub(super) fn host_help(&mut self) -> Option<HostHelpProps> {
        let site = Rc::clone(&self.shared.site);
        let label = match &site.name {
            Some(name) => self.words.filled("host-helpline", &[("name", name)], self.problems),
            None => self.word("host-helpline-unnamed"),
        };
        Some(match site.helpline.as_ref()? {
            Helpline::Listed(place) => {
                let card = self.compiled.help.get(*place)?;
                let (name, line, small) = (Rc::clone(&card.name), Some(Rc::clone(&card.line)), Rc::clone(&card.small));
                HostHelpProps { label, name, line, number: card.phone.clone()?, small, ui: Rc::clone(&self.ui) }
            }
            Helpline::Own { name, number, hours } => {
                let unchecked = self.word("host-helpline-unchecked");
                let small = hours.as_ref().map_or_else(|| Rc::clone(&unchecked), |hours| format!("{hours}. {unchecked}").into());
                HostHelpProps { label, name: Rc::clone(name), line: None, number: Rc::clone(number), small, ui: Rc::clone(&self.ui) }
            }
        })
    }

    /// Whether this line of the directory is the host's helpline too: where that stands, it does not stand twice.
    pub(super) fn is_the_hosts(&self, place: usize) -> bool {
        self.shared.site.helpline == Some(Helpline::Listed(place))
    }

    /// Where mistakes are reported and what the host's server keeps; nothing where the host has not said.
    pub(super) fn host_links(&mut self) -> String {
        let site = Rc::clone(&self.shared.site);
        let links = [("host-feedback", &site.feedback), ("host-hosting", &site.hosting)];
        let line = |writer: &mut Self, (id, link): (&str, &Option<Rc<str>>)| {
            let link = escape(link.as_deref()?);
            let (words, shown) = (writer.escaped(id), link.trim_start_matches("mailto:").to_owned());
            Some(format!("<p>{words} <a href=\"{link}\" rel=\"noreferrer noopener\" translate=\"no\"><bdi>{shown}</bdi></a></p>"))
        };
        let lines: String = links.into_iter().filter_map(|link| line(self, link)).collect();
        if lines.is_empty() {
            return lines;
        }
        format!("<section class=\"guide-section\" id=\"host\"><h2>{}</h2>{lines}</section>", self.escaped("host-heading"))
    }
}
