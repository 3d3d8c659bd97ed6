using Quiz.Language.Recognition;

namespace Quiz.Language.Tests.Recognition;

public sealed class EnglishRecognizerTests
{
    [Theory]
    [InlineData("Wang Yi visits Pyongyang")]
    [InlineData("Berlin Wall opens")]
    [InlineData("Xi Jinping")]
    [InlineData("São Paulo hit by floods")]
    [InlineData("Beyoncé wins Grammy")]
    [InlineData("Oscar de la Renta dies")]
    [InlineData("Charles de Gaulle airport shut")]
    [InlineData("Zelensky, Podolyak and Yermak arrive in Kyiv with Kuleba, Reznikov and Shmyhal")]
    [InlineData("He doesn't think they'll agree on the deal before the end of the week, the official said.")]
    [InlineData("The North Korean leader Kim Jong-un (김정은) met Xi Jinping (习近平) in Beijing on Tuesday.")]
    [InlineData("12345")]
    [InlineData("")]
    public void English_IsRecognised(string text) => EnglishRecognizer.IsEnglish(text).ShouldBeTrue();

    [Theory]
    [InlineData("El presidente visita Corea del Norte")]
    [InlineData("El presidente chino visitó el lunes Corea del Norte para reunirse con su homólogo y hablar de las relaciones entre los dos países.")]
    [InlineData("Der Minister reist nach Pjöngjang")]
    [InlineData("Der chinesische Außenminister ist am Montag in Nordkorea eingetroffen, um über die Beziehungen zwischen den beiden Ländern zu sprechen.")]
    [InlineData("Le ministre se rend en Corée du Nord")]
    [InlineData("Le ministre chinois des Affaires étrangères est arrivé lundi en Corée du Nord pour une visite de trois jours.")]
    [InlineData("De Chinese minister van Buitenlandse Zaken is maandag in Noord-Korea aangekomen voor een bezoek van drie dagen.")]
    [InlineData("Il ministro visita la Corea del Nord")]
    [InlineData("O ministro visita a Coreia do Norte nesta segunda-feira")]
    [InlineData("Ministern besöker Nordkorea")]
    [InlineData("Kiinan ulkoministeri saapui maanantaina Pohjois-Koreaan kolmen päivän vierailulle.")]
    [InlineData("Minister spraw zagranicznych Chin przybył w poniedziałek do Korei Północnej z trzydniową wizytą.")]
    [InlineData("Menteri luar negeri China tiba di Korea Utara pada hari Senin untuk kunjungan tiga hari.")]
    [InlineData("Çin dışişleri bakanı pazartesi günü üç günlük ziyaret için Kuzey Kore'ye geldi.")]
    [InlineData("왕이 외교부장이 평양을 방문했다")]
    [InlineData("Министр иностранных дел Китая прибыл в Северную Корею")]
    [InlineData("中国外长王毅访问平壤")]
    public void OtherLanguage_IsRefused(string text) => EnglishRecognizer.IsEnglish(text).ShouldBeFalse();
}
