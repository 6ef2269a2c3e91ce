from __future__ import annotations

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.repairs.glued_names import glued_names, parted_names
from cms_publisher.model import Sentence

TEXT = (
    "Pour AnnaBrunel, la ligne tient. Anna a parlé, dit Mme Brunel. PaulHadley nie. WhatsApp aussi, sur TotalEnergies."
)


def test_names_that_ran_together_are_found_and_parted_where_the_text_has_both() -> None:
    assert glued_names(f"{TEXT} La société TéléPylône y tient.") == {"AnnaBrunel": "Anna Brunel", "PaulHadley": None}


def test_what_a_text_writes_often_and_addresses_are_no_slips() -> None:
    assert (
        glued_names("MonoPrixo, MonoPrixo, MonoPrixo ; https://a.example/AnnaBrunel #AnnaBrunel YouTube McDonald") == {}
    )


def test_a_space_is_put_outside_quotations_only() -> None:
    names = glued_names(TEXT)
    mended = parted_names(Sentence(text="Pour AnnaBrunel, «\u00a0AnnaBrunel\u00a0» et PaulHadley."), names)
    assert mended.text == "Pour Anna Brunel, «\u00a0AnnaBrunel\u00a0» et PaulHadley."
    assert [edit.kind for edit in mended.edits] == [EditKind.GLUE]
