using Quiz.EndToEnd.Tests.Browsing;
using Quiz.EndToEnd.Tests.Running;

// Each test drives a browser and some a server of its own: more at once than cores only makes all of them slow.
[assembly: Xunit.v3.Parallelization(MaxThreads = 2)]
[assembly: AssemblyFixture(typeof(SharedSite))]
[assembly: AssemblyFixture(typeof(Browser))]
