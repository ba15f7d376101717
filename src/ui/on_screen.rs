//! Which sections are on the screen. After a press they follow its answer one by one, so that question and short answer wait for none of them.

use super::SectionViewProps;

/// The sections of the guide as they are drawn, some perhaps still for the answers before.
#[derive(Clone, Debug, Default)]
pub struct OnScreen(Vec<SectionViewProps>);

impl OnScreen {
    /// Comes nearer to `asked` by at most `at_once` sections that look different. Returns whether nothing is left to draw.
    ///
    /// Both are in the order of the page. What `asked` no longer has goes at once: it costs nothing, and may be wrong for her.
    pub fn draw_on(&mut self, asked: Vec<SectionViewProps>, mut at_once: usize) -> bool {
        let before = std::mem::take(&mut self.0);
        let mut is_whole = true;
        for section in asked {
            let drawn = before.iter().find(|drawn| drawn.id() == section.id());
            if drawn == Some(&section) {
                self.0.push(section);
            } else if at_once > 0 {
                at_once -= 1;
                self.0.push(section);
            } else {
                is_whole = false;
                self.0.extend(drawn.cloned());
            }
        }
        is_whole
    }

    /// The sections, in the order of the page.
    #[must_use]
    pub fn sections(&self) -> &[SectionViewProps] {
        &self.0
    }
}
