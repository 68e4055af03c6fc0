package org.banshi.content.item;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.banshi.content.Words;
import org.banshi.content.form.Answers;
import org.banshi.content.form.Condition;
import org.banshi.content.form.Form;
import org.banshi.content.place.DivisionCode;
import org.banshi.content.place.Site;

/**
 * A government service 事项.
 *
 * @param id short and stable, for example {@code pension-enrolment}
 * @param division where it is done this way
 * @param implementationCode 实施编码, 31 characters (DOMAIN: 18 unified credit code + 1 level + 12 basic code)
 * @param name as the authority calls it
 * @param summary one line for the list
 * @param theme what it is listed under
 * @param icon name of a line icon of the design system
 * @param handling instant 即办 or promised 承诺
 * @param listing what the authority's list says of it
 * @param guide what a resident has to know before anything is asked
 * @param eligibility who may apply, as far as the card tells
 * @param materials everything the authority needs, asked for or not
 * @param form what is asked
 * @param declaration what the applicant signs, in plain words
 */
public record Item(
        String id,
        DivisionCode division,
        String implementationCode,
        Words name,
        Words summary,
        Theme theme,
        String icon,
        Handling handling,
        Listing listing,
        Guide guide,
        Eligibility eligibility,
        List<Material> materials,
        Form form,
        Words declaration) {

    /** Nothing is promised for later than a year. */
    public static final int MOST_WORKING_DAYS = 365;

    public Item {
        materials = List.copyOf(materials);
    }

    /** How many of the materials the resident need not bring: the 4 in "6 份材料中 4 份无需提交". */
    public int materialsNotNeeded() {
        return (int) materials.stream().filter(Material::notNeeded).count();
    }

    /** What the resident has to have at hand. */
    public List<Material> materialsAtHand() {
        return materials.stream()
                .filter(material -> material.source() == Material.Source.AT_HAND)
                .toList();
    }

    /** Whether it can be done there. */
    public boolean isOfferedAt(Site site) {
        return division.contains(site.division())
                && listing.places().contains(site.kind())
                && listing.levels().contains(site.division().level());
    }

    /** What is handed in after the application, with these answers. */
    public List<Material> materialsLater(Answers answers) {
        return materials(answers).stream()
                .filter(material -> material.source() == Material.Source.LATER)
                .toList();
    }

    /** What is needed with these answers. */
    public List<Material> materials(Answers answers) {
        return materials.stream()
                .filter(material -> material.when()
                        .map(condition -> form.holds(condition, answers))
                        .orElse(true))
                .toList();
    }

    /** Where the item stands in the list. */
    public enum Theme {
        SOCIAL_SECURITY,
        MEDICAL,
        ELDERLY,
        CERTIFICATE,
        HOUSEHOLD,
        AID,
        FARMING,
        BUSINESS,
        HOUSING,
        TRAFFIC
    }

    /** 办件类型. */
    public enum Handling {
        /** 即办件: decided at once, the result is there when the application has arrived. */
        INSTANT,
        /** 承诺件: decided within the promised number of working days. */
        PROMISED
    }

    /**
     * What a resident has to know first (一次告知).
     *
     * @param audience who it is for
     * @param minutes how long it takes at the terminal
     * @param feeFen what it costs, in fen; 0 is free
     * @param authority who accepts and decides
     * @param promisedWorkingDays until the decision; 0 for instant items
     * @param siteInspection whether 勘验 is part of it
     * @param result what one gets
     * @param afterwards what happens next, for screen and receipt
     */
    public record Guide(
            Words audience,
            int minutes,
            long feeFen,
            Words authority,
            int promisedWorkingDays,
            boolean siteInspection,
            Words result,
            Words afterwards) {

        /** The same where another body does it. */
        Guide with(Words body, OptionalInt workingDays) {
            return new Guide(
                    audience,
                    minutes,
                    feeFen,
                    body,
                    workingDays.orElse(promisedWorkingDays),
                    siteInspection,
                    result,
                    afterwards);
        }
    }

    /**
     * Who may apply, as far as the card tells. Not being eligible is a page with a way on, not an error.
     *
     * @param minimumAge in completed years
     * @param maximumAge in completed years
     * @param otherwise what to say and what to do instead, to those who are not eligible
     */
    public record Eligibility(OptionalInt minimumAge, OptionalInt maximumAge, Words otherwise) {

        public boolean admits(int age) {
            return (minimumAge.isEmpty() || age >= minimumAge.getAsInt())
                    && (maximumAge.isEmpty() || age <= maximumAge.getAsInt());
        }
    }

    /**
     * A material that the authority needs.
     *
     * @param source where it comes from
     * @param provider who shares it, for example 公安, as in "来自公安，无需提交"; of a later one, where it is handed in
     * @param when needed only with these answers; empty: always
     * @param withinWorkingDays until when a later one is to be handed in; else 0
     */
    public record Material(Words name, Source source, Words provider, Optional<Condition> when, int withinWorkingDays) {

        /** How much a material can be trusted, and by that where it may come from: 国办函〔2016〕108号. */
        public enum Trust {
            /** Made by the authority itself: used directly. */
            A,
            /** Checked at a counter before: used again. */
            B,
            /** Brought by the applicant: the original has to be checked. */
            C,
            /** The applicant's own word. */
            D
        }

        public enum Source {
            /** Read from the identity card. */
            CARD(Trust.A),
            /** Shared by another authority: nothing to hand in. */
            SHARED(Trust.A),
            /** Kept from an earlier application. */
            KEPT(Trust.B),
            /** The applicant's word in place of a paper (告知承诺). */
            DECLARED(Trust.D),
            /** The applicant has to have it at hand, for example the bank card's number. */
            AT_HAND(Trust.D),
            /** Accepted without it; the original is handed in within some working days (容缺受理). */
            LATER(Trust.C);

            private final Trust trust;

            Source(Trust trust) {
                this.trust = trust;
            }

            public Trust trust() {
                return trust;
            }
        }

        /** Whether the resident has to bring nothing for it. */
        public boolean notNeeded() {
            return source != Source.AT_HAND && source != Source.LATER;
        }
    }
}
