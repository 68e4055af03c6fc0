package org.banshi.kiosk.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banshi.contract.Applicant;
import org.banshi.contract.Applicant.Document;
import org.banshi.contract.ContractJson;
import org.banshi.contract.testing.ContractSchema;
import org.banshi.device.ForeignerCard;
import org.banshi.device.IdCard;
import org.banshi.device.OpaqueBytes;
import org.banshi.device.ResidencePermit;
import org.banshi.device.ResidentCard;
import org.junit.jupiter.api.Test;

class ApplicantsTest {

    private static final LocalDate BIRTH = LocalDate.of(1981, 8, 3);
    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final OpaqueBytes PHOTO = new OpaqueBytes(new byte[1024]);

    @Test
    void aForeignerHasBothNamesAndANationalityAndNoAddress() throws Exception {
        Applicant applicant = Applicants.of(new ForeignerCard(
                "TREMBLAY, MARIE",
                Optional.of("马丽"),
                IdCard.Sex.FEMALE,
                BIRTH,
                "CAN",
                "CAN130181080313",
                true,
                FROM,
                Optional.empty(),
                new ForeignerCard.Of2017("01", "1300"),
                PHOTO,
                PHOTO));
        assertThat(applicant.document()).isEqualTo(Document.FOREIGNER_CARD);
        assertThat(applicant.name()).isEqualTo("马丽");
        assertThat(applicant.englishName()).contains("TREMBLAY, MARIE");
        assertThat(applicant.nationality()).contains("CAN");
        assertThat(applicant.address()).isEmpty();
        assertThat(applicant.ethnicityCode()).isEmpty();
        assertThat(applicant.issuingAuthority()).isEmpty();
        byte[] json = ContractJson.write(applicant);
        assertThat(new String(json, StandardCharsets.UTF_8)).doesNotContain("address", "null", "AAAA");
        assertThat(ContractJson.readStrictly(json, Applicant.class)).isEqualTo(applicant);
        assertInContract(applicant);
    }

    @Test
    void aPermitHasTheTravelPermitsNumber() {
        Applicant applicant = Applicants.of(new ResidencePermit(
                "陈小明",
                IdCard.Sex.NOT_STATED,
                BIRTH,
                "河北省石家庄市长安区示例路1号",
                List.of("河北省石家庄市正定县示例路2号"),
                "810000198108030027",
                true,
                "正定县公安局",
                FROM,
                Optional.empty(),
                "H03216549",
                "01",
                PHOTO,
                PHOTO));
        assertThat(applicant.document()).isEqualTo(Document.RESIDENCE_PERMIT);
        assertThat(applicant.sex()).isEqualTo("9");
        assertThat(applicant.travelPermitNumber()).contains("H03216549");
        assertThat(applicant.address()).contains("河北省石家庄市正定县示例路2号");
        assertThat(applicant.issuingAuthority()).contains("正定县公安局");
        assertThat(applicant.nationality()).isEmpty();
        assertInContract(applicant);
    }

    @Test
    void aResidentHasAnEthnicity() {
        Applicant applicant = Applicants.of(new ResidentCard(
                "赵明",
                IdCard.Sex.UNKNOWN,
                new IdCard.Ethnicity("11", "满"),
                BIRTH,
                "",
                List.of(),
                "130123198108030011",
                true,
                "正定县公安局",
                FROM,
                Optional.empty(),
                PHOTO,
                PHOTO));
        assertThat(applicant.document()).isEqualTo(Document.RESIDENT_CARD);
        assertThat(applicant.sex()).isEqualTo("0");
        assertThat(applicant.ethnicityCode()).contains("11");
        assertThat(applicant.address()).as("an empty address is none").isEmpty();
        assertThat(applicant.englishName()).isEmpty();
        assertInContract(applicant);
    }

    private static void assertInContract(Applicant applicant) {
        assertThat(new ContractSchema().problems("Applicant", ContractJson.write(applicant)))
                .isEmpty();
    }
}
