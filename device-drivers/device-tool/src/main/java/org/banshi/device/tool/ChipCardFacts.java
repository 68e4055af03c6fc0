package org.banshi.device.tool;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.banshi.device.SocialSecurityCard;
import org.banshi.device.TravelDocument;

/**
 * What is printed of a chip card.
 *
 * @param unmasked also what the person is called and numbered
 */
record ChipCardFacts(boolean unmasked) {

    Map<String, Object> of(SocialSecurityCard card) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", "social-security card");
        facts.put("specification", card.specification());
        facts.put("cardId", number(card.cardId()));
        facts.put("cardNumber", unmasked ? card.cardNumber() : Masks.hidden(card.cardNumber()));
        card.issued().ifPresent(date -> facts.put("issued", date.toString()));
        card.expires().ifPresent(date -> facts.put("expires", date.toString()));
        card.holder().ifPresentOrElse(holder -> holder(facts, holder), () -> facts.put("holder", "behind a PIN"));
        return facts;
    }

    Map<String, Object> of(TravelDocument document) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", "travel document " + document.kind());
        facts.put("issuer", document.issuer());
        facts.put("documentNumber", unmasked ? document.documentNumber() : Masks.hidden(document.documentNumber()));
        facts.put("surname", unmasked ? document.surname() : Masks.name(document.surname()));
        facts.put("givenNames", unmasked ? document.givenNames() : Masks.hidden(document.givenNames()));
        facts.put("nationality", document.nationality());
        put(facts, "birthDate", document.birthDate());
        facts.put("sex", document.sex().name());
        document.expires().ifPresent(date -> facts.put("expires", date.toString()));
        document.portrait().ifPresent(portrait -> facts.put("portrait", portrait.toString()));
        TravelDocument.Verification verification = document.verification();
        facts.put("access", verification.access().name());
        facts.put("dataUnchanged", verification.dataUnchanged().name());
        facts.put("signature", verification.signature().name());
        facts.put("issuerTrusted", verification.issuerTrusted().name());
        if (!verification.explanation().isEmpty()) {
            facts.put(
                    "explanation",
                    String.join(
                            " ", verification.explanation().stream().sorted().toList()));
        }
        return facts;
    }

    private void holder(Map<String, Object> facts, SocialSecurityCard.Holder holder) {
        facts.put("name", unmasked ? holder.name() : Masks.name(holder.name()));
        facts.put("number", number(holder.number()));
        facts.put("numberChecks", holder.numberChecks());
        facts.put("sex", holder.sex().name());
        holder.ethnicity().ifPresent(ethnicity -> facts.put("ethnicity", ethnicity.name()));
        put(facts, "birthDate", holder.birthDate());
    }

    private String number(String number) {
        return unmasked ? number : Masks.number(number);
    }

    private void put(Map<String, Object> facts, String name, Optional<LocalDate> date) {
        date.ifPresent(day -> facts.put(name, unmasked ? day.toString() : Masks.date(day)));
    }
}
