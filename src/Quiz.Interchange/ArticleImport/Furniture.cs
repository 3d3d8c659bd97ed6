using System.Text.RegularExpressions;

namespace Quiz.Interchange.ArticleImport;

/// <summary>Recognises what belongs to a page and not to its article, by the words of one line alone.</summary>
internal static partial class Furniture
{
    private const int Longest = 400;

    /// <returns>Why the line is no part of any article, or null when its words alone do not say so.</returns>
    public static RemovalReason? Of(PageUnit unit)
    {
        var text = unit.Text;
        if (unit.Mark == LineMark.Ornament)
            return RemovalReason.Markup;
        if (text.Length > Longest)
            return null;
        return Share().IsMatch(text) ? RemovalReason.ShareLabel
            : Advertisement().IsMatch(text) ? RemovalReason.Advertisement
            : unit.Words <= 15 && Address().IsMatch(text) || Credits().IsMatch(text) ? RemovalReason.Signature
            : Rights().IsMatch(text) ? RemovalReason.RightsNotice
            : Comments().IsMatch(text) ? RemovalReason.Comments
            : Captions.IsCredit(text) && unit.Words <= 8 ? RemovalReason.PictureCredit
            : OpensList(text) || OtherStory().IsMatch(text) ? RemovalReason.OtherStories
            : Invitation().IsMatch(text) ? RemovalReason.Invitation
            : Datelines.IsDay(text) ? null
            : Count().IsMatch(text) || ControlWords.Fill(text) ? RemovalReason.PageControl
            : null;
    }

    /// <summary>Whether the line is the title of a list of other stories.</summary>
    public static bool OpensList(string text) => text.Length <= 80 && ListTitle().IsMatch(text);

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Network = @"(?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|reddit|pinterest|tumblr|line|kakao ?(?:talk|story)?|wechat|weibo|bluesky|mastodon|threads|messenger|flipboard|youtube|tiktok|(?:e-?)?mail|link|url|sms|print|copy|naver|band|pocket|viber|vk|xing|snapchat|skype|google\+?)";

    [GeneratedRegex(@"^(?:(?:share|tweet|post|send|pin|copy|follow)(?: (?:it|us|me|now|url|the link|this|this (?:article|story|page|post)))?(?: ?(?:on|via|to|by|with|:))?(?:[ ,]*" + Network + @")*"
        + "|" + Network + @"(?:[ ,|/·]+" + Network + @")*(?: (?:share|sharing))?(?: (?:button|icon|link|logo))?|share (?:button|icon)|opens? in (?:a )?new (?:window|tab))$", Loose)]
    private static partial Regex Share();

    [GeneratedRegex(@"^(?:advertise?ments?|advertising|ads?|sponsored(?: (?:content|links?|by .{1,40}))?|promoted(?: content)?|paid (?:post|content|partnership)|(?:story|article) continues (?:below|after)\b.{0,60}|scroll(?: down)? to continue\b.{0,40}|skip (?:advert|ad)|ad feedback)\.?$", Loose)]
    private static partial Regex Advertisement();

    [GeneratedRegex(@"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}|^(?:.{0,40}\s)?@\w{2,30}$", Loose)]
    private static partial Regex Address();

    [GeneratedRegex(@"^[(\[]?(?:(?:with )?(?:additional )?(?:reporting|writing|editing|research)(?: and \w+)?|edited|compiled|translated|produced|with (?:reporting|files)) (?:by|from)\b|^(?:contact|reach|e-?mail) (?:the )?(?:reporter|author|writer|editor)s?\b|^follow (?:him|her|them)\b|^the (?:writer|author) is\b", Loose)]
    private static partial Regex Credits();

    [GeneratedRegex(@"^(?:©|\(c\)|copyright\b|copyrights? ©)|\ball rights reserved\b|\bunauthori[sz]ed (?:reproduction|distribution|use)\b|\bmay not be (?:published|reproduced|broadcast|redistributed)\b", Loose)]
    private static partial Regex Rights();

    [GeneratedRegex(@"^(?:\d[\d,.]*k? (?:comments?|replies|responses)|comments? ?\(?\d*\)?|(?:leave|post|add|write|view) (?:a |your )?(?:comments?|reply)|(?:join|start) the (?:conversation|discussion)|comments are (?:closed|moderated)|be the first to comment)\b.{0,40}$", Loose)]
    private static partial Regex Comments();

    [GeneratedRegex(@"^(?:(?:the )?(?:top|most)(?: \d{1,3})?(?: (?:read|popular|viewed|shared|commented|recent|watched|emailed))?(?: (?:stories|articles|news|headlines|posts|videos|picks))|(?:the )?most (?:read|popular|viewed|shared|commented|recent|watched)"
        + @"|(?:related|recommended|latest|trending|popular|other|similar|featured|further)(?: (?:articles?|stories|story|news|topics?|content|links?|reading|posts?|coverage|videos?|now|for you|and))*"
        + @"|(?:more|also) (?:from|on|in|stories|news|articles|like this)\b.{0,50}|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|what to read next|read next|up next|don['’]t miss|editor['’]?s['’]? (?:picks?|choice)|in case you missed it|from our partners|around the web|see also|tags?|topics|keywords)\s*:?$", Loose)]
    private static partial Regex ListTitle();

    [GeneratedRegex(@"^(?:(?:related|read more|read also|also read|see also|more|more on this|watch|listen|tags?|topics?|keywords|filed under)\s*[:|>»]|read (?:more|also|next)\b|https?://\S+$|www\.\S+$)|(?:^|\s)[>»›]\s.*\s[>»›]\s", Loose)]
    private static partial Regex OtherStory();

    [GeneratedRegex(@"^(?:sign up|subscribe (?:to|now|here|today|for)|register (?:to|now|here|for)|log in (?:to|here)|sign in (?:to|here)|follow us|like us|join us|join our|download (?:our|the .{0,30}app)|get (?:the latest|our|unlimited|breaking|the app|all the)|click here|tap here|support (?:our|independent)|thank you for (?:reading|subscribing|registering)|(?:this|our) (?:site|website) uses|we use cookies|we and our partners|by (?:continuing|clicking|signing up|submitting)|(?:please )?enable javascript|you have reached|you['’]ve reached|already a (?:subscriber|member)|(?:do you )?have a (?:news )?tip|to (?:comment|continue reading)|want (?:more|to read)|stay (?:up to date|informed|connected|tuned))\b", Loose)]
    private static partial Regex Invitation();

    [GeneratedRegex(@"^(?:\d[\d,.]*[km]? (?:shares?|likes?|views?|reads?|followers?)|\d{1,3}[ -]?min(?:ute)?s?(?: read)?|(?:reading|read) time:?.{0,20}|page \d+ of \d+)$", Loose)]
    private static partial Regex Count();
}
