using Microsoft.AspNetCore.Components;

namespace Quiz.Web.Taking;

/// <summary>Tells the Razor compiler of <c>@onquizresponse</c>.</summary>
[EventHandler("onquizresponse", typeof(QuizResponseEventArgs), enableStopPropagation: false, enablePreventDefault: false)]
public static class EventHandlers;
