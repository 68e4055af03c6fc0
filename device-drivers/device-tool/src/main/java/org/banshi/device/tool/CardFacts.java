package org.banshi.device.tool;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banshi.device.ForeignerCard;
import org.banshi.device.IdCard;
import org.banshi.device.ResidencePermit;
import org.banshi.device.ResidentCard;

/**
 * What is printed of a card, in the order of what is on it.
 *
 * @param unmasked whether the person may be known
 */
record CardFacts(boolean unmasked) {

    Map<String, Object> of(IdCard card) {
        Map<String, Object> facts = new LinkedHashMap<>();
        switch (card) {
            case ResidentCard resident -> {
                facts.put("card", "resident");
                person(facts, card);
                facts.put("ethnicity", resident.ethnicity().name());
                addresses(facts, resident.printedAddress(), resident.appendedAddresses());
                facts.put("issuingAuthority", resident.issuingAuthority());
            }
            case ResidencePermit permit -> {
                facts.put("card", "residence permit");
                person(facts, card);
                addresses(facts, permit.printedAddress(), permit.appendedAddresses());
                facts.put("issuingAuthority", permit.issuingAuthority());
                facts.put("travelPermitNumber", number(permit.travelPermitNumber()));
                facts.put("issueCount", permit.issueCount());
            }
            case ForeignerCard foreigner -> {
                facts.put("card", "foreigner");
                person(facts, card);
                facts.put("englishName", name(foreigner.englishName()));
                facts.put("chineseName", name(foreigner.chineseName().orElse("")));
                facts.put("nationality", foreigner.nationality());
                edition(facts, foreigner.edition());
            }
        }
        facts.put("validFrom", card.validFrom().toString());
        facts.put("validUntil", card.validUntil().map(LocalDate::toString).orElse("长期"));
        facts.put("photoBytes", card.photo().length());
        facts.put("fingerprintBytes", card.fingerprint().length());
        return facts;
    }

    private void person(Map<String, Object> facts, IdCard card) {
        facts.put("name", name(card.name()));
        facts.put("sex", card.sex().name());
        facts.put("birthDate", unmasked ? card.birthDate().toString() : Masks.date(card.birthDate()));
        facts.put("number", number(card.number()));
        facts.put("numberChecks", card.numberChecks());
    }

    private void addresses(Map<String, Object> facts, String printed, List<String> appended) {
        facts.put("address", text(printed));
        for (int i = 0; i < appended.size(); i++) {
            facts.put("appendedAddress" + (i + 1), text(appended.get(i)));
        }
    }

    private void edition(Map<String, Object> facts, ForeignerCard.Edition edition) {
        switch (edition) {
            case ForeignerCard.Of2017(String version, String authority) -> {
                facts.put("edition", "2017");
                facts.put("cardVersion", version);
                facts.put("acceptingAuthority", authority);
            }
            case ForeignerCard.Of2023(String renewals, String link, Optional<String> former) -> {
                facts.put("edition", "2023");
                facts.put("renewalCount", renewals);
                facts.put("formerNumberLink", text(link));
                facts.put("formerNumber", number(former.orElse("")));
            }
        }
    }

    private String name(String name) {
        return unmasked ? name : Masks.name(name);
    }

    private String number(String number) {
        return unmasked ? number : Masks.number(number);
    }

    private String text(String text) {
        return unmasked ? text : Masks.hidden(text);
    }
}
