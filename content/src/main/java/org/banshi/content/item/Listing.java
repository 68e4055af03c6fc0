package org.banshi.content.item;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banshi.content.Words;
import org.banshi.content.place.DivisionCode;
import org.banshi.content.place.Site;

/**
 * What the authority's list of items 实施清单 says beside the guide: whom and where it serves, on what basis, how people
 * call it.
 *
 * @param served 服务对象
 * @param places the kinds of site where it can be done; it is offered there only
 * @param levels the levels of site where it can be done, as 乡村通用目录 says for townships and villages
 * @param basis 设定依据, at least one
 * @param legalLimit 法定办结时限; empty where the law names none
 * @param helpLine 咨询电话
 * @param complaintLine 监督投诉电话, another one
 * @param everydayWords 日常用语: what residents say for it, for the search
 * @param popularity how often it is asked for, 0 to 100
 * @param questions 常见问题
 */
public record Listing(
        Served served,
        Set<Site.Kind> places,
        Set<DivisionCode.Level> levels,
        List<Basis> basis,
        Optional<LegalLimit> legalLimit,
        String helpLine,
        String complaintLine,
        List<String> everydayWords,
        int popularity,
        List<Faq> questions) {

    public Listing {
        places = Set.copyOf(places);
        levels = Set.copyOf(levels);
        basis = List.copyOf(basis);
        everydayWords = List.copyOf(everydayWords);
        questions = List.copyOf(questions);
    }

    /** The same where another body does it. */
    Listing with(Optional<Set<Site.Kind>> otherPlaces, Optional<String> help, Optional<String> complaint) {
        return new Listing(
                served,
                otherPlaces.orElse(places),
                levels,
                basis,
                legalLimit,
                help.orElse(helpLine),
                complaint.orElse(complaintLine),
                everydayWords,
                popularity,
                questions);
    }

    public enum Served {
        PERSON,
        ORGANISATION,
        BOTH
    }

    /**
     * @param law for example 中华人民共和国社会保险法
     * @param article for example 第二十条
     */
    public record Basis(String law, String article) {}

    public record LegalLimit(int number, Unit unit) {

        public enum Unit {
            WORKING_DAYS,
            DAYS
        }
    }

    public record Faq(Words question, Words answer) {}
}
