//! In which order the parts of the pack travel. A new field of [`Pack`] stands here too, or nothing compiles.

use super::{
    Answer, Cell, CellVariants, Edition, Field, FieldId, Heading, Level, Pack, PathEntry, Question, QuestionKind, RegionEntry, Section, SectionId,
    SeekerTrait, ServiceEntry, ServiceId, Statement, StatementId,
    packed::{Packed, Reader, packed},
};

packed! {
    Pack { lang edition ui fields questions services default_services no_question variants cells sections headings tactics statements paths help help_kinds for_whom communities languages regions help_hours open seeker language reasons }
    RegionEntry { name nation around }
    PathEntry { service nations }
    Edition { number date }
    Field { when answers }
    Answer { id words opener }
    Question { id words why kind not_sure }
    ServiceEntry { id name ask }
    CellVariants { valid without }
    Cell { service nations level valid without }
    Section { id heading answer }
    Heading { id words hers }
    Statement { section about condition rank safety from until opener }
}
packed! { FieldId(u8) ServiceId(u8) StatementId(u16) }
packed! {
    SectionId of SectionId::ALL;
    Level of [Self::DoesNotNormallyShare, Self::OnlyIfYouAgree, Self::MayShare, Self::MustShareInSomeCases, Self::ChecksYourStatus, Self::NotKnown];
    SeekerTrait of [Self::Man, Self::Lgbt, Self::Deaf, Self::Under18, Self::Children, Self::Pregnant, Self::OwnLanguage, Self::ByAndFor, Self::NotMyCommunity, Self::ImmigrationAdvice, Self::ForcedMarriage, Self::TripAbroad, Self::NoPublicFunds, Self::Employer, Self::DomesticWorker, Self::Asylum, Self::Eu];
}

impl Packed for QuestionKind {
    fn write(&self, to: &mut Vec<u8>) {
        match *self {
            Self::Voice => to.push(0),
            Self::Nation => to.push(1),
            Self::One(field) => (2_u8, field).write(to),
            Self::Several { field, none } => (3_u8, (field, none)).write(to),
            Self::Grid { thinking, told } => (4_u8, (thinking, told)).write(to),
        }
    }

    fn read(from: &mut Reader) -> Self {
        match from.member(&[0, 1, 2, 3, 4]) {
            0 => Self::Voice,
            1 => Self::Nation,
            2 => Self::One(Packed::read(from)),
            3 => Self::Several { field: Packed::read(from), none: Packed::read(from) },
            _ => Self::Grid { thinking: Packed::read(from), told: Packed::read(from) },
        }
    }
}
